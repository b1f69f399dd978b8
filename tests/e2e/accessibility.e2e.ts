import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { openCard } from '../../scripts/open-card.ts';
import { test } from './harness.ts';

/** What axe finds wrong, one line each. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  });
}

for (const [what, path] of [
  ['a detected page', 'en-talks.html'],
  ['a Japanese page', 'ja-talks.html'],
  ['a page that was not detected', 'empty.html'],
] as const) {
  test(`axe finds nothing wrong in the popup of ${what}`, async (session) => {
    const tab = await session.open(path);
    if (path !== 'empty.html') await session.detected(tab);
    assert.deepEqual(await faults(await session.openPopup(tab)), []);
  });
}

test('axe finds nothing wrong in the side panel with an answer', async (session) => {
  const panel = await session.openSidePanel(await session.open('en-talks.html'));
  await session.inExtension((api) =>
    api.storage.session.set({ lookup: { text: 'Trump, Austin and 2% of GDP', at: 1 } }),
  );
  await panel.waitForSelector('.lookup-answer[aria-busy=false]');
  assert.deepEqual(await faults(panel), []);
});

test('axe finds nothing wrong in the options', async (session) => {
  assert.deepEqual(await faults(await session.openOptions()), []);
});

for (const path of ['en-talks.html', 'dark-news.html']) {
  test(`axe finds nothing wrong in ${path} with marks and an open card`, async (session) => {
    const tab = await session.open(path);
    await session.marked(tab);
    assert.ok(await openCard(tab.page), 'there is no badge in view');
    await session.picture(tab.page, `card-${path.replace('.html', '')}`);
    assert.deepEqual(await faults(tab.page), []);
    // axe does not see into closed shadow roots, so it gets a copy of ours in an open one.
    const copied = await session.inMarks(tab, (root) => {
      const copy = document.createElement('div');
      const open = copy.attachShadow({ mode: 'open' });
      open.adoptedStyleSheets = root.adoptedStyleSheets;
      for (const child of root.children) open.append(child.cloneNode(true));
      root.host.replaceWith(copy);
      for (const card of open.querySelectorAll<HTMLElement>('[popover]')) card.showPopover();
      return open.querySelectorAll('[role=dialog] h2').length;
    });
    assert.equal(copied, 1);
    assert.deepEqual(await faults(tab.page), []);
  });
}
