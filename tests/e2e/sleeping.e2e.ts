import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { badge, badges, openMarked } from './badges.ts';
import { discard, isDiscarded, wake } from './discard.ts';
import { type Session, type Tab, test, until } from './harness.ts';
import { textOf } from './press.ts';
import { thrown } from './thrown.ts';
import { isUnderlined, underlined } from './underlined.ts';

/**
 * Freezes the page as Chromium does with tabs that nobody has looked at for a while: another is in front. Gives what thaws
 * it and brings it to the front again.
 */
async function freeze({ browser }: Session, { page }: Tab): Promise<() => Promise<void>> {
  const front = await browser.newPage();
  await front.bringToFront();
  const cdp = await page.createCDPSession();
  await page.evaluate(() => {
    const heard = globalThis as { heard?: string[] };
    heard.heard = [];
    for (const name of ['freeze', 'resume'])
      document.addEventListener(name, () => heard.heard!.push(name), { once: true });
  });
  await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
  return async () => {
    await cdp.send('Page.setWebLifecycleState', { state: 'active' });
    await cdp.detach();
    await page.bringToFront();
    await front.close();
    const heard = await page.evaluate(() => (globalThis as { heard?: string[] }).heard);
    assert.deepEqual(heard, ['freeze', 'resume']);
  };
}

/** Every name that has a badge, and every text that is underlined. */
interface Marks {
  names: string[];
  texts: string[];
}

const marksOf = async (session: Session, tab: Tab): Promise<Marks> => ({
  names: (await badges(session, tab)).map(({ name }) => name).sort(),
  texts: (await underlined(tab)).sort(),
});

const isMarkedAs = (session: Session, tab: Tab, before: Marks): Promise<unknown> =>
  until('the marks as before', async () => {
    assert.deepEqual(await marksOf(session, tab), before);
    return true;
  });

const says = (surface: Page, verdict: RegExp): Promise<unknown> =>
  until(`the verdict ${verdict}`, async () => verdict.test(await textOf(surface, 'verdict')));

const addParagraph = (tab: Tab, text: string): Promise<void> =>
  tab.page.evaluate((added) => {
    const p = document.createElement('p');
    p.textContent = added;
    document.querySelector('article')!.prepend(p);
  }, text);

test('a page that was frozen has its marks when it thaws, and gets new ones', async (session) => {
  // Firefox freezes no page that stays in its tab.
  if (session.name !== 'chromium') return;
  const tab = await openMarked(session, 'en-talks.html');
  const text = await session.badgeText(tab);
  const before = await marksOf(session, tab);
  const thaw = await freeze(session, tab);
  const popup = await session.openPopup(tab);
  await says(popup, /is about US-Japan defense/);
  assert.match(await textOf(popup, 'mentions'), /Shinjiro Koizumi/);
  await session.stopWorker();
  await thaw();
  assert.deepEqual(await marksOf(session, tab), before);
  assert.equal(await session.badgeText(tab), text);
  await addParagraph(tab, 'The Patriot battery stayed at Misawa Air Base.');
  await isUnderlined(tab, 'Misawa Air Base');
  await until('a badge of it', () => badge(session, tab, 'entity:misawa'));
  const { hosts, last } = await session.traces(tab);
  assert.deepEqual({ hosts, last }, { hosts: 1, last: true });
  assert.deepEqual(await thrown(session, tab.page, popup), []);
});

test('what was changed in the options reaches a page when it thaws', async (session) => {
  // Firefox freezes no page that stays in its tab.
  if (session.name !== 'chromium') return;
  const tab = await openMarked(session, 'en-talks.html');
  const before = await marksOf(session, tab);
  let thaw = await freeze(session, tab);
  await session.changeSettings({ marks: false });
  await thaw();
  await until('the marks to go', async () => (await session.traces(tab)).hosts === 0);
  thaw = await freeze(session, tab);
  await session.changeSettings({ marks: true });
  await thaw();
  await isMarkedAs(session, tab, before);
  assert.deepEqual(await thrown(session, tab.page), []);
});

test('the popup does not wait for a frozen page of which nothing is known', async (session) => {
  // Firefox freezes no page that stays in its tab.
  if (session.name !== 'chromium') return;
  const tab = await session.open('ja-rice-koizumi.html');
  await session.staysQuiet(tab);
  const thaw = await freeze(session, tab);
  const popup = await session.openPopup(tab);
  await says(popup, /asleep/);
  await session.picture(popup, 'popup-asleep');
  await thaw();
  await says(popup, /not about US-Japan defense/);
  await session.staysQuiet(tab);
  assert.deepEqual(await thrown(session, tab.page, popup), []);
});

test('a tab that was discarded is known meanwhile, and read and marked again when it is opened', async (session) => {
  const tab = await openMarked(session, 'en-talks.html');
  const text = await session.badgeText(tab);
  const before = await marksOf(session, tab);
  const old = tab.id;
  const other = await session.open('empty.html');
  const page = await session.browser.newPage();
  await discard(session, tab);
  await until('the badge of the discarded tab', async () => (await session.badgeText(tab)) === text);
  const popup = await session.openPopup(tab, page);
  await says(popup, /is about US-Japan defense/);
  assert.match(await textOf(popup, 'mentions'), /Shinjiro Koizumi/);
  assert.ok(await isDiscarded(session, tab), 'asking about the tab does not load it');
  const kept = await session.inExtension((api) => api.storage.session.get(null));
  assert.deepEqual(Object.keys(kept), [`tab:${tab.id}`], `the tab was ${old}`);

  await wake(session, tab);
  await tab.page.setViewport({ width: 900, height: 700 });
  await isMarkedAs(session, tab, before);
  await until('the badge', async () => (await session.badgeText(tab)) === text);
  await says(popup, /is about US-Japan defense/);
  assert.equal(await session.badgeText(other), '');
  assert.deepEqual(await thrown(session, tab.page, other.page, popup), []);
});

test('a discarded tab of which nothing is known is called asleep, and read when it is opened', async (session) => {
  const tab = await session.open('ja-rice-koizumi.html');
  await session.staysQuiet(tab);
  const page = await session.browser.newPage();
  await discard(session, tab);
  const popup = await session.openPopup(tab, page);
  await says(popup, /asleep/);
  assert.notEqual(await textOf(popup, 'summary'), '');
  assert.ok(await isDiscarded(session, tab), 'asking about the tab does not load it');
  assert.equal(await session.badgeText(tab), '');
  await wake(session, tab);
  await says(popup, /not about US-Japan defense/);
  await session.staysQuiet(tab);
  assert.deepEqual(await thrown(session, tab.page, popup), []);
});
