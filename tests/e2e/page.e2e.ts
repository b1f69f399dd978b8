import assert from 'node:assert/strict';
import { test, until } from './harness.ts';

test('the page itself sees one node added and no other change', async (session) => {
  const tab = await session.open('empty.html');
  await tab.page.evaluateOnNewDocument(() => {
    const seen: string[] = [];
    (globalThis as { seen?: string[] }).seen = seen;
    addEventListener('DOMContentLoaded', () => {
      const note = (records: MutationRecord[]): void => {
        for (const { type, target, addedNodes, removedNodes } of records) {
          for (const node of addedNodes) seen.push(`added ${node.nodeName} to ${target.nodeName}`);
          for (const node of removedNodes) seen.push(`removed ${node.nodeName}`);
          if (type !== 'childList') seen.push(`${type} of ${target.nodeName}`);
        }
      };
      const all = { subtree: true, childList: true, attributes: true, characterData: true };
      new MutationObserver(note).observe(document, all);
    });
  });
  await tab.page.goto(session.url(`en-base-noise.html?again=${tab.id}`));
  await session.marked(tab);
  const seen = await tab.page.evaluate(() => (globalThis as { seen?: string[] }).seen);
  assert.deepEqual(seen, ['added BACKSTORY-MARKS to HTML']);
});

test('the layout does not shift by a pixel', async (session) => {
  const measure = (): number[] =>
    [...document.querySelectorAll('h1, p, li, footer')].map((element) => element.getBoundingClientRect().top);
  await session.changeSettings({ where: 'click' });
  const before = await session.open('en-talks.html');
  const bare = await before.page.evaluate(measure);
  await session.changeSettings({ where: 'everywhere' });
  await session.marked(before);
  assert.deepEqual(await before.page.evaluate(measure), bare);
});

test('an article that a page swaps in without loading is noticed, and forgotten when it is swapped out', async (session) => {
  const tab = await session.open('spa.html');
  await session.staysQuiet(tab);
  await tab.page.click('#to-drill');
  await session.detected(tab);
  await session.marked(tab);
  await tab.page.click('#to-cake');
  await session.gone(tab);
  await tab.page.goBack({ waitUntil: [] }).catch(() => undefined);
  await session.detected(tab);
  await session.marked(tab);
});

test('a tab is forgotten when it goes to another page and when it is closed', async (session) => {
  const tab = await session.open('en-talks.html');
  await session.detected(tab);
  await tab.page.goto(session.url('empty.html'));
  await session.gone(tab);
  assert.equal(await session.tabContext(tab), undefined);

  await tab.page.goto(session.url('ja-talks.html'));
  await session.detected(tab);
  await tab.page.close();
  await until('the closed tab to be forgotten', async () => !(await session.tabContext(tab)));
});

test('each tab has its own badge', async (session) => {
  const english = await session.open('en-arms-sale.html');
  const plain = await session.open('ja-rice-koizumi.html');
  const japanese = await session.open('ja-okinawa.html');
  await session.detected(english);
  await session.detected(japanese);
  assert.equal(await session.badgeText(plain), '');
});
