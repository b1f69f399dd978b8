import assert from 'node:assert/strict';
import { type Session, type Tab, test, until } from './harness.ts';

/** The heading of the open card, whether the focus is in it, and what was said last. */
const cardOf = (session: Session, tab: Tab) =>
  session.inMarks(tab, (root) => {
    const card = root.querySelector('[role=dialog]:popover-open');
    const box = card?.getBoundingClientRect();
    return card && box
      ? {
          heading: card.querySelector('h2')?.textContent ?? '',
          focused: card.matches(':focus-within'),
          inView: box.top >= 0 && box.bottom <= innerHeight,
          said: root.querySelector('[role=status]')?.textContent ?? '',
        }
      : null;
  });

/** Runs the command and waits until the card of another mark is open. */
async function turn(session: Session, tab: Tab, command: string, before = ''): Promise<string> {
  await session.runCommand(tab, command);
  const card = await until(`the card after ${command}`, async () => {
    const open = await cardOf(session, tab);
    return open?.focused && open.heading !== before ? open : null;
  });
  assert.ok(card.inView, `the card of ${card.heading} is off the screen`);
  assert.match(card.said, /^Explained name \d+ of \d+$/);
  return card.heading;
}

test('the shortcuts go from mark to mark in reading order, and Escape returns to where the reader was', async (session) => {
  const tab = await session.open('en-talks.html');
  await session.marked(tab);
  await tab.page.evaluate(() => document.querySelector('a')?.focus());
  const first = await turn(session, tab, 'next-mark');
  const second = await turn(session, tab, 'next-mark', first);
  await session.picture(tab.page, 'keyboard');
  assert.equal(await turn(session, tab, 'previous-mark', second), first);
  await tab.page.keyboard.press('Escape');
  assert.equal(await cardOf(session, tab), null);
  assert.equal(await tab.page.evaluate(() => document.activeElement?.tagName), 'A');
});

test('from the first mark the way back leads to the last one, far down the page', async (session) => {
  const tab = await session.open('en-talks.html');
  await session.marked(tab);
  const first = await turn(session, tab, 'next-mark');
  const last = await turn(session, tab, 'previous-mark', first);
  assert.equal(await turn(session, tab, 'next-mark', last), first);
});

test('a shortcut on a page without marks does nothing and breaks nothing', async (session) => {
  const tab = await session.open('en-us-korea.html');
  await session.staysQuiet(tab);
  await session.runCommand(tab, 'next-mark');
  await session.staysQuiet(tab);
});

test('one shortcut takes the marks away everywhere and brings them back, and says so', async (session) => {
  const tab = await session.open('en-talks.html');
  await session.marked(tab);
  await session.runCommand(tab, 'toggle-marks');
  await until('the marks to be gone', async () => (await session.traces(tab)).hosts === 0);
  assert.notEqual(await session.badgeText(tab), '');
  await session.runCommand(tab, 'toggle-marks');
  await session.marked(tab);
  await until('the words for it', () =>
    session.inMarks(tab, (root) => root.querySelector('[role=status]')?.textContent?.includes('are on')),
  );
});

test('the marks add no stop to the way through the page with the Tab key', async (session) => {
  const tab = await session.open('en-talks.html');
  await session.marked(tab);
  const stops = await session.inMarks(
    tab,
    (root) =>
      [...root.querySelectorAll<HTMLElement>('button, a[href], [tabindex]')].filter(
        (element) => element.tabIndex >= 0,
      ).length,
  );
  assert.equal(stops, 0);
});

test('the options list the shortcuts as the browser has them', async (session) => {
  const options = await session.openOptions();
  const keys = await options.$$eval('.shortcuts dt', (found) => found.map((dt) => dt.textContent ?? ''));
  assert.equal(keys.length, 5);
  assert.match(
    keys.slice(0, 4).join(),
    /Alt\+Shift\+U.*Alt\+Shift\+(\.|Period).*Alt\+Shift\+(,|Comma).*Alt\+Shift\+M/,
  );
  await options.$eval('#keyboard', (section) => section.scrollIntoView());
  await session.picture(options, 'options-keyboard');
});
