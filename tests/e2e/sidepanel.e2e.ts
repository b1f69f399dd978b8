import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { type Session, type Tab, test, until } from './harness.ts';
import { press, textOf } from './press.ts';
import { serveRoutes } from './serve-routes.ts';

/** Puts a question as the context menu does. */
const askAbout = (session: Session, text: string): Promise<void> =>
  session.inExtension(
    (api, asked, at) => api.storage.session.set({ lookup: { text: asked, at } }),
    text,
    Date.now(),
  );

/** Waits for the answer in the side panel. */
const answerIn = (panel: Page): Promise<string> =>
  until('the answer', () =>
    panel.evaluate(
      () =>
        document.querySelector('.lookup-answer[aria-busy=false]')?.textContent?.replace(/\s+/g, ' ') ?? null,
    ),
  );

test('the side panel says what the popup says of a page', async (session) => {
  const tab = await session.open('en-talks.html');
  await session.detected(tab);
  const panel = await session.openSidePanel(tab);
  for (const part of ['verdict', 'mentions', 'figures', 'related', 'summary', 'timeline'])
    assert.notEqual(await textOf(panel, part), '', `'${part}' is empty`);
  assert.equal(await textOf(panel, 'lookup'), '');
  await session.picture(panel, 'sidepanel');
});

test('a selected text is explained in the side panel, in its own language', async (session) => {
  const tab = await session.open('en-baseball-defense.html');
  const panel = await session.openSidePanel(tab);
  await askAbout(session, 'Hegseth and Koizumi spoke of Futenma before Trump');
  assert.match(
    await answerIn(panel),
    /Pete Hegseth.*Shinjiro Koizumi.*Futenma.*Donald Trump.*Search for this headline/,
  );
  await session.picture(panel, 'sidepanel-lookup');
  await askAbout(session, '横須賀の空母ジョージ・ワシントン');
  await until('the Japanese names', async () => (await answerIn(panel)).includes('横須賀'));
  await session.picture(panel, 'sidepanel-lookup-ja');
});

test('a name that may mean somebody is given as possible, and an unknown text gets a way on', async (session) => {
  const panel = await session.openSidePanel(await session.open('en-baseball-defense.html'));
  await askAbout(session, 'Austin');
  assert.match(await answerIn(panel), /What it may mean.*Lloyd Austin/);
  await askAbout(session, 'a recipe for bread');
  await until('the empty answer', async () => (await answerIn(panel)).includes('knows nothing of this text'));
  assert.match(await answerIn(panel), /Search the web for this text/);
  await press(panel, '', '.lookup-head');
  await until('the answer to be closed', async () => (await textOf(panel, 'lookup')) === '');
  assert.deepEqual(await session.inExtension((api) => api.storage.session.get('lookup')), {});
});

test('text that looks like markup or code stays text, at 320 pixels too', async (session) => {
  const panel = await session.openSidePanel(await session.open('en-baseball-defense.html'), 320);
  const nasty = '<img src=x onerror="document.title=1"> Yokosuka javascript:alert(1)';
  await askAbout(session, nasty);
  assert.match(await answerIn(panel), /Yokosuka/);
  const seen = await panel.evaluate(() => ({
    text: document.querySelector('.lookup-text')?.textContent,
    images: document.querySelectorAll('.lookup img').length,
    wide: document.documentElement.scrollWidth > innerWidth,
  }));
  assert.deepEqual(seen, { text: nasty, images: 0, wide: false });
});

/** Chooses 'Explain' for a text in the tab, and waits for the question to be kept and answered. */
async function explains(session: Session, tab: Tab, name: string): Promise<void> {
  await session.chooseExplain(tab, ` ${name.replace(' ', '\n  ')}`);
  await until('the question', async () => {
    const { lookup } = await session.inExtension((api) => api.storage.session.get('lookup'));
    return (lookup as { text: string } | undefined)?.text === name;
  });
  // Firefox takes the call for a click and opens its sidebar; Chromium does not, so that it gets a tab.
  await until(`the answer about ${name}`, () =>
    session.inExtension((api, about) => {
      const panels = api.extension
        .getViews()
        .filter(({ location }) => location.pathname === '/sidepanel.html');
      return panels.some(({ document }) =>
        document.querySelector('.lookup-answer[aria-busy=false]')?.textContent?.includes(about),
      );
    }, name),
  );
}

test('the context menu explains a selected text, beside the page or, without a click, in a tab', async (session) =>
  explains(session, await session.open('en-baseball-defense.html'), 'Yokota Air Base'));

/** One page with a line of text. */
const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length 66>>stream
BT /F 14 Tf 20 100 Td (U.S. Forces Japan at Kadena Air Base, Tokyo) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>`;

test('the context menu explains text of a PDF, where no script of ours can run', async (session) => {
  const served = await serveRoutes({ '/paper.pdf': { type: 'application/pdf', body: pdf } });
  try {
    const tab = await session.open(`${served.origin}/paper.pdf`);
    assert.equal(await session.badgeText(tab), '');
    await explains(session, tab, 'Kadena Air Base');
  } finally {
    served.close();
  }
});
