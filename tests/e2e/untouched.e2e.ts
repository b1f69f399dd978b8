import assert from 'node:assert/strict';
import { badge, badges, openMarked, standsClose } from './badges.ts';
import { type Session, type Tab, test, until } from './harness.ts';

const path = 'marks/app-shell.html';

const isOpen = (session: Session, tab: Tab): Promise<boolean> =>
  session.inMarks(tab, (root) => root.querySelector('.card.open') !== null);

/** Does with badges and card whatever a reader can do without leaving the page. */
async function useMarks(session: Session, tab: Tab): Promise<void> {
  const { page } = tab;
  const at = (await badge(session, tab, 'entity:pete-hegseth'))!;
  const [x, y] = [(at.left + at.right) / 2, (at.top + at.bottom) / 2];
  await page.mouse.move(x, y, { steps: 3 });
  await until('the card of a hover', () => isOpen(session, tab));
  await page.mouse.move(860, 680, { steps: 3 });
  await until('the card to close', async () => !(await isOpen(session, tab)));
  await page.mouse.click(x, y);
  await until('the card of a press', () => isOpen(session, tab));
  await session.runCommand(tab, 'next-mark');
  await until('the focus in the card', () =>
    session.inMarks(tab, (root) => root.querySelector('.card')!.matches(':focus-within')),
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await until('the card to close', async () => !(await isOpen(session, tab)));
  await page.mouse.move(860, 690);
}

test('the page sees one node added and nothing else, whatever is done with the marks', async (session) => {
  await session.changeSettings({ where: 'click' });
  const tab = await session.open(path);
  await tab.page.setViewport({ width: 900, height: 700 });
  await tab.page.evaluate(() => {
    const seen: string[] = [];
    (globalThis as { seen?: string[] }).seen = seen;
    new MutationObserver((records) => {
      for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
        for (const node of addedNodes) seen.push(`added ${node.nodeName} to ${target.nodeName}`);
        for (const node of removedNodes) seen.push(`removed ${node.nodeName}`);
        if (type !== 'childList') seen.push(`${type} ${attributeName} of ${target.nodeName}`);
      }
    }).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
  await session.changeSettings({ where: 'everywhere' });
  await session.marked(tab);
  await until('badges', async () => (await badges(session, tab)).length > 4);
  await useMarks(session, tab);
  await tab.page.evaluate(() => document.getElementById('app')!.scrollTo(0, 60));
  await standsClose(session, tab, 'scrolling');
  assert.deepEqual(await tab.page.evaluate(() => (globalThis as { seen?: string[] }).seen), [
    'added BACKSTORY-MARKS to HTML',
  ]);
});

test('layout-shift entries sum to 0 while marks come, are used and go', async (session) => {
  // Firefox has no such entries.
  if (session.name !== 'chromium') return;
  await session.changeSettings({ marks: false });
  for (const page of ['en-talks.html', 'ja-talks.html', path]) {
    const tab = await session.open(page);
    await session.detected(tab);
    await tab.page.evaluate(() => {
      const world = globalThis as { shift?: number };
      world.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          world.shift! += (entry as PerformanceEntry & { value: number }).value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await session.changeSettings({ marks: true });
    await session.marked(tab);
    await standsClose(session, tab, 'coming');
    await session.runCommand(tab, 'next-mark');
    await until('the card', () => isOpen(session, tab));
    await tab.page.keyboard.press('Escape');
    await session.changeSettings({ marks: false });
    await until('the marks to go', async () => (await session.traces(tab)).hosts === 0);
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(await tab.page.evaluate(() => (globalThis as { shift?: number }).shift), 0, page);
  }
});

/** Has the page count every event that anything can listen to; gives the counts since then by type. */
async function countEvents(tab: Tab): Promise<() => Promise<Record<string, number>>> {
  await tab.page.evaluate(() => {
    const counts: Record<string, number> = {};
    (globalThis as { counts?: Record<string, number> }).counts = counts;
    const types = new Set<string>(['focusin', 'focusout', 'DOMContentLoaded', 'scrollend']);
    for (const target of [window, document, document.body]) {
      for (const name in target) if (/^on[a-z]/.test(name)) types.add(name.slice(2));
    }
    for (const type of types) {
      for (const capture of [true, false]) {
        for (const target of [window, document, document.body]) {
          target.addEventListener(
            type,
            () => {
              const name = `${type} ${capture ? 'down' : 'up'} at ${target.constructor.name}`;
              counts[name] = (counts[name] ?? 0) + 1;
            },
            { capture },
          );
        }
      }
    }
  });
  return () => tab.page.evaluate(() => ({ ...(globalThis as { counts?: Record<string, number> }).counts }));
}

/** Depend on how quickly the browser comes to tell of them, with or without us. */
const byPace = /^(scroll|pointerrawupdate|selectionchange|animation|transition|contentvisibility)/;

/** Reads, points, presses, types and leaves, always beside badges and card. */
async function usePage({ page }: Tab): Promise<void> {
  await page.mouse.move(40, 500);
  await page.mouse.move(300, 420, { steps: 6 });
  await page.mouse.click(300, 600);
  await page.mouse.click(300, 640, { count: 2 });
  for (const key of ['a', 'ArrowDown', 'Escape', 'Shift'] as const) await page.keyboard.press(key);
  await page.evaluate(() => {
    const inputs = [document.createElement('input'), document.createElement('input')];
    document.querySelector('main')!.append(...inputs);
    inputs[0]!.focus();
  });
  await page.keyboard.type('text');
  await page.keyboard.press('Tab');
  await page.keyboard.type('more');
  await page.setViewport({ width: 880, height: 700 });
  await new Promise((resolve) => setTimeout(resolve, 600));
}

test("the page's own events are as many as without the extension", async (session) => {
  const counted: Record<string, number>[] = [];
  for (const where of ['click', 'everywhere'] as const) {
    await session.changeSettings({ where });
    const tab = await session.open(path);
    await tab.page.setViewport({ width: 900, height: 700 });
    if (where === 'everywhere') {
      await session.marked(tab);
      await until('badges', async () => (await badges(session, tab)).length > 4);
    }
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const counts = await countEvents(tab);
    await usePage(tab);
    const found = Object.entries(await counts()).filter(([type]) => !byPace.test(type));
    counted.push(Object.fromEntries(found.sort()));
  }
  assert.ok(Object.keys(counted[0]!).length > 40, 'events were counted');
  assert.deepEqual(counted[1], counted[0]);
});

test('what happens in badges and card rises to no listener of the page', async (session) => {
  const tab = await openMarked(session, path);
  await tab.page.evaluate(() => {
    const heard: string[] = [];
    (globalThis as { heard?: string[] }).heard = heard;
    const types = new Set<string>(['focusin', 'focusout']);
    for (const name in document.body) if (/^on[a-z]/.test(name)) types.add(name.slice(2));
    for (const type of types) {
      // To stop it we would have to listen, and to listen costs: the browser sends many more then.
      if (type === 'pointerrawupdate') continue;
      for (const target of [window, document, document.documentElement]) {
        target.addEventListener(type, ({ target: hit }) => {
          if ((hit as Element).localName === 'backstory-marks') heard.push(type);
        });
      }
    }
  });
  await useMarks(session, tab);
  assert.deepEqual(await tab.page.evaluate(() => (globalThis as { heard?: string[] }).heard), []);
});
