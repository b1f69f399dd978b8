import assert from 'node:assert/strict';
import { headlines } from '../../data/headlines.ts';
import { test, until } from './harness.ts';
import { press, textOf } from './press.ts';

const parts = ['verdict', 'mentions', 'figures', 'related', 'summary', 'timeline'];

test('the popup of a detected page gives verdict, reasons, mentions, figures, headlines, summary and timeline', async (session) => {
  const tab = await session.open('en-talks.html');
  await session.detected(tab);
  const popup = await session.openPopup(tab);
  for (const part of parts) assert.notEqual(await textOf(popup, part), '', `'${part}' is empty`);
  assert.match(await textOf(popup, 'verdict'), /Hegseth/);
  assert.match(await textOf(popup, 'mentions'), /Shinjiro Koizumi/);
  assert.match(await textOf(popup, 'figures'), /55,000/);
  await session.picture(popup, 'popup');
});

test('each related headline stands there as it was printed, with its reason, its date and a way to open it', async (session) => {
  const tab = await session.open('en-talks.html');
  await session.detected(tab);
  const context = await session.tabContext(tab);
  const popup = await session.openPopup(tab);
  const items = await popup.$$eval('[data-part=related] li', (found) =>
    found.map((item) => ({
      text: item.textContent ?? '',
      why: item.querySelector('[data-part=why]')?.textContent ?? '',
      date: item.querySelector('time')?.dateTime ?? '',
      ways: item.querySelectorAll('button, a[href]').length,
    })),
  );
  assert.ok(items.length > 0);
  for (const [index, { text, why, date, ways }] of items.entries()) {
    const printed = headlines.find(({ id }) => id === context?.related[index]?.id)?.headline ?? '?';
    assert.ok(text.includes(printed), `'${text}' is not '${printed}'`);
    assert.ok(why.length > 5 && ways > 0 && /^\d{4}-\d{2}-\d{2}$/.test(date), `${why} · ${date} · ${ways}`);
  }
});

test('the popup of a Japanese page names things in Japanese', async (session) => {
  const tab = await session.open('ja-okinawa.html');
  await session.detected(tab);
  const popup = await session.openPopup(tab);
  assert.match(await textOf(popup, 'mentions'), /普天間/);
});

test('the popup of another page says so and why, and gives the background', async (session) => {
  const tab = await session.open('ja-rice-koizumi.html');
  await session.staysQuiet(tab);
  const popup = await session.openPopup(tab);
  assert.match(await textOf(popup, 'verdict'), /not about US-Japan defense/);
  assert.notEqual(await textOf(popup, 'summary'), '');
  await session.picture(popup, 'popup-not-detected');
  await session.staysQuiet(tab);
});

test('a page that was not detected is marked when the reader asks for it, and keeps an empty toolbar', async (session) => {
  const tab = await session.open('en-us-korea.html');
  await session.staysQuiet(tab);
  const popup = await session.openPopup(tab);
  await press(popup, 'Check this page anyway');
  await until('the mentions', async () => (await textOf(popup, 'mentions')).includes('Hegseth'));
  await tab.page.bringToFront();
  const { hosts } = await session.marked(tab);
  assert.equal(hosts, 1);
  assert.equal(await session.badgeText(tab), '');
  await session.picture(tab.page, 'checked-by-hand');
});

test('an empty page and a page of the browser get a popup that helps', async (session) => {
  const tab = await session.open('empty.html');
  const popup = await session.openPopup(tab);
  assert.match(await textOf(popup, 'verdict'), /not about/);
  // An extension's own page: no script may be put into it.
  const options = (await session.inExtension((api) => api.tabs.query({}))).find(({ url }) =>
    url?.endsWith('options.html'),
  );
  const own = await session.openPopup({ id: options!.id });
  assert.match(await textOf(own, 'verdict'), /cannot be read/);
  assert.notEqual(await textOf(own, 'summary'), '');
  await session.picture(own, 'popup-unreadable');
});
