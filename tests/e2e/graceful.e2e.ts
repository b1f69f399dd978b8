import assert from 'node:assert/strict';
import { badge, badges, openMarked, standsAt } from './badges.ts';
import { type Session, type Tab, test, until } from './harness.ts';
import { inWorld } from './in-world.ts';

const first = ['main', 'Pete Hegseth', 'entity:pete-hegseth'] as const;

/** Has the marks be drawn anew in a browser that lacks something. Only Chromium lets us take it away. */
async function drawWithout(session: Session, taken: string): Promise<Tab> {
  const tab = await openMarked(session, 'marks/app-shell.html');
  await session.changeSettings({ marks: false });
  await until('the marks to go', async () => (await session.traces(tab)).hosts === 0);
  await inWorld(tab.page, taken);
  await session.changeSettings({ marks: true });
  await until('badges', async () => (await badges(session, tab)).length > 0);
  return tab;
}

async function cardOpens(session: Session, tab: Tab): Promise<void> {
  await standsAt(session, tab, first, 'drawing');
  const at = (await badge(session, tab, first[2]))!;
  await tab.page.mouse.click((at.left + at.right) / 2, (at.top + at.bottom) / 2);
  const card = await until('the card', () =>
    session.inMarks(tab, (root) => {
      const open = root.querySelector<HTMLElement>('.card.open');
      if (!open) return null;
      const { left, top, right, bottom, height } = open.getBoundingClientRect();
      // Nothing of the page lies over it.
      const seen = root.elementFromPoint((left + right) / 2, top + 12);
      return height > 60 && { top, bottom, inFront: seen !== null && open.contains(seen) };
    }),
  );
  assert.ok(card.inFront && card.top >= 0 && card.bottom <= 700, JSON.stringify(card));
  await tab.page.keyboard.press('Escape');
  await until('the card to close', () => session.inMarks(tab, (root) => !root.querySelector('.card.open')));
}

test('without the Highlight API badges and cards work alone', async (session) => {
  if (session.name !== 'chromium') return;
  const tab = await drawWithout(session, 'delete globalThis.Highlight');
  assert.deepEqual(Object.values((await session.traces(tab)).highlights), []);
  await cardOpens(session, tab);
});

test('without popovers badges and cards work, in front of the page', async (session) => {
  if (session.name !== 'chromium') return;
  const tab = await drawWithout(
    session,
    `delete HTMLElement.prototype.showPopover;
     delete HTMLElement.prototype.hidePopover;
     delete HTMLElement.prototype.popover;
     for (const name of ['matches', 'closest']) {
       const original = Element.prototype[name];
       Element.prototype[name] = function (selector) {
         if (selector.includes(':popover-open')) throw new SyntaxError('not a valid selector');
         return original.call(this, selector);
       };
     }`,
  );
  await cardOpens(session, tab);
});
