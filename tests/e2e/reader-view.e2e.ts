import assert from 'node:assert/strict';
import { badges } from './badges.ts';
import { test, until } from './harness.ts';
import { textOf } from './press.ts';
import { thrown } from './thrown.ts';

/** What the harness does not ask of the tabs elsewhere; only Firefox has it. */
interface Tabs {
  get(id: number): Promise<{ isArticle: boolean }>;
  toggleReaderMode(id: number): Promise<void>;
}

test('in the reader view nothing of ours shows, the popup says why, and afterwards the marks are back', async (session) => {
  // Chromium's reading mode stands in the side panel, beside the page: the page itself stays as it is, marks and all.
  if (session.name !== 'firefox') return;
  const tab = await session.open('en-talks.html');
  const badge = await session.detected(tab);
  await session.marked(tab);
  const names = (await badges(session, tab)).map(({ name }) => name);
  await until('Firefox to offer its reader view', () =>
    session.inExtension(async (api, id) => (await (api.tabs as unknown as Tabs).get(id)).isArticle, tab.id),
  );
  await session.inExtension(
    (api, id) => (api.tabs as unknown as Tabs).toggleReaderMode(id).then(() => undefined),
    tab.id,
  );
  await until('the article in the reader view', () =>
    tab.page.evaluate(
      () => location.href.startsWith('about:reader') && document.body.textContent.includes('Koizumi'),
    ),
  );
  await session.gone(tab);
  await session.staysQuiet(tab);
  assert.equal(await session.badgeTitle(tab), 'Backstory');
  assert.equal(await session.tabContext(tab), undefined);

  const popup = await session.openPopup(tab);
  assert.match(await textOf(popup, 'verdict'), /cannot be read.*reader view/);
  assert.notEqual(await textOf(popup, 'summary'), '');
  await session.picture(popup, 'popup-reader-view');
  await tab.page.bringToFront();
  await session.staysQuiet(tab);

  await tab.page.goBack({ waitUntil: [] }).catch(() => undefined);
  await until('the page itself', () => tab.page.evaluate(() => location.href.startsWith('http')));
  await session.marked(tab);
  await until('the toolbar badge as before', async () => (await session.badgeText(tab)) === badge);
  await until('the badges as before', async () => {
    assert.deepEqual(
      (await badges(session, tab)).map(({ name }) => name),
      names,
    );
    return true;
  });
  await until('the popup to follow', async () => /is about US-Japan/.test(await textOf(popup, 'verdict')));
  assert.deepEqual(await thrown(session, tab.page, popup), []);
});
