import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { type Session, type Tab, test, until } from './harness.ts';
import { press, textOf } from './press.ts';

/** Pages of which at least one is about several topics. */
const broad = [
  'ja-talks.html',
  'dark-news.html',
  'ja-base-noise.html',
  'en-base-noise.html',
  'en-arms-sale.html',
];

const topicsOf = async (session: Session, tab: Tab): Promise<string[]> =>
  (await session.tabContext(tab))?.report.topics.map(({ id }) => id) ?? [];

const watchOff = async (session: Session): Promise<string[]> => {
  const { settings } = await session.inExtension((api) => api.storage.local.get('settings'));
  return (settings as { watchOff?: string[] } | undefined)?.watchOff ?? [];
};

/** Presses the switches of these watch topics, and waits until the choice is kept. */
async function pressTopics(session: Session, options: Page, ids: string[]): Promise<void> {
  await options.bringToFront();
  for (const id of ids) {
    const before = (await watchOff(session)).includes(id);
    await options.click(`[data-part=topics] input[name=${id}]`);
    await until('the choice to be kept', async () => (await watchOff(session)).includes(id) !== before);
  }
}

test('a topic that is switched off in the options is gone from the open tab at once, and comes back', async (session) => {
  const tab = await session.open('en-talks.html');
  await session.detected(tab);
  await session.marked(tab);
  const topics = await topicsOf(session, tab);
  const page = await session.openOptions();
  await session.picture(page, 'options');
  await pressTopics(session, page, topics);
  await tab.page.bringToFront();
  await session.gone(tab);
  const popup = await session.openPopup(tab);
  assert.match(await textOf(popup, 'verdict'), /switched/);
  await session.picture(popup, 'popup-topic-off');
  await pressTopics(session, page, topics);
  await tab.page.bringToFront();
  await session.detected(tab);
  await session.marked(tab);
});

test('a page stays noticed while one of its topics is on', async (session) => {
  for (const path of broad) {
    const tab = await session.open(path);
    await session.detected(tab);
    const [first, ...others] = await topicsOf(session, tab);
    if (others.length === 0) continue;
    await session.changeSettings({ watchOff: [first!] });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    assert.notEqual(await session.badgeText(tab), '');
    await session.changeSettings({ watchOff: [first!, ...others] });
    await session.gone(tab);
    return;
  }
  assert.fail('no page is about several topics');
});

test('a headline topic that is switched off takes its headlines out of the popup', async (session) => {
  const tab = await session.open('en-talks.html');
  await session.detected(tab);
  const before = await session.openPopup(tab);
  assert.match(await textOf(before, 'related'), /Japan Exports/);
  const page = await session.openOptions();
  await page.bringToFront();
  await press(page, 'Trade and tariffs', '[data-part=topics]');
  await until('the headline to go', async () => !(await textOf(before, 'related')).includes('Japan Exports'));
});

test("on a site under 'not on these sites' not a line of ours runs after a reload", async (session) => {
  const tab = await session.open('en-talks.html', 'news.localhost');
  await session.marked(tab);
  const page = await session.openOptions();
  await press(page, 'On every site but these');
  await page.type('[data-part=where] input[type=text]', 'news.localhost');
  await page.keyboard.press('Enter');
  await until(
    'the site in the list',
    async () =>
      (await textOf(page, 'where')).includes('Remove news.localhost') ||
      (await textOf(page, 'where')).includes('news.localhost'),
  );
  await session.picture(page, 'options-sites');
  await tab.page.bringToFront();
  await session.gone(tab);
  await tab.page.reload();
  await session.staysQuiet(tab);
  const elsewhere = await session.open('en-talks.html');
  await session.detected(elsewhere);
  await session.marked(elsewhere);
});

test("under 'only these sites' other sites are left alone", async (session) => {
  await session.changeSettings({ where: 'only', onlySites: ['news.localhost'] });
  const there = await session.open('en-talks.html', 'news.localhost');
  await session.marked(there);
  const under = await session.open('en-talks.html', 'www.news.localhost');
  await session.marked(under);
  await session.staysQuiet(await session.open('en-talks.html'));
});

test("under 'only when I click' nothing runs until the reader asks", async (session) => {
  await session.changeSettings({ where: 'click' });
  const tab = await session.open('en-talks.html');
  await session.staysQuiet(tab);
  const popup = await session.openPopup(tab);
  await press(popup, 'Check this page');
  await until('the mentions', async () => (await textOf(popup, 'mentions')).includes('Hegseth'));
  await tab.page.bringToFront();
  await session.marked(tab);
});

test('without marks the badge stays and the page is untouched', async (session) => {
  const tab = await session.open('en-talks.html');
  await session.marked(tab);
  const page = await session.openOptions();
  await press(page, 'Underline', '[data-part=marks]');
  await tab.page.bringToFront();
  await until('the marks to go', async () => (await session.traces(tab)).hosts === 0);
  assert.notEqual(await session.badgeText(tab), '');
});
