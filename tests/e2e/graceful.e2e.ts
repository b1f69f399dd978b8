import assert from 'node:assert/strict';
import { badge, badges, openMarked, standsAt } from './badges.ts';
import { type Tab, test, until } from './harness.ts';
import { Session } from './session.ts';
import { forbidSelectors, takeAway } from './take-away.ts';
import { thrown } from './thrown.ts';
import { isUnderlined } from './underlined.ts';

const first = ['main', 'Pete Hegseth', 'entity:pete-hegseth'] as const;

const countElements = (tab: Tab): Promise<number> =>
  tab.page.evaluate(() => document.getElementsByTagName('*').length);

/** Has the marks be drawn anew after `lose` took something away; they may add one element to the page, and no more. */
async function drawWithout(session: Session, lose: (tab: Tab) => Promise<void>): Promise<Tab> {
  const tab = await openMarked(session, 'marks/app-shell.html');
  await session.changeSettings({ marks: false });
  await until('the marks to go', async () => (await session.traces(tab)).hosts === 0);
  const before = await countElements(tab);
  await lose(tab);
  await session.changeSettings({ marks: true });
  await until('badges', async () => (await badges(session, tab)).length > 0);
  const { hosts, last } = await session.traces(tab);
  assert.deepEqual({ hosts, last }, { hosts: 1, last: true });
  assert.equal(await countElements(tab), before + 1);
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
  const tab = await drawWithout(session, (of) => takeAway(session, of, ['Highlight', 'CSS.highlights']));
  assert.deepEqual(Object.values((await session.traces(tab)).highlights), []);
  await cardOpens(session, tab);
  assert.deepEqual(await thrown(session, tab.page), []);
});

test('without popovers badges and cards work, in front of the page', async (session) => {
  const tab = await drawWithout(session, async (of) => {
    const names = ['popover', 'showPopover', 'hidePopover', 'togglePopover'];
    await takeAway(
      session,
      of,
      names.map((name) => `HTMLElement.prototype.${name}`),
    );
    await forbidSelectors(session, of, [':popover-open']);
  });
  await cardOpens(session, tab);
  const shown = await session.inMarks(tab, (root) => root.querySelector('.card')!.hasAttribute('popover'));
  assert.equal(shown, false);
  assert.deepEqual(await thrown(session, tab.page), []);
});

test('a Firefox without navigation events and task priorities reads pages, marks and follows them', async ({
  name,
}) => {
  // Chromium has no preferences that would take them away before a page loads.
  if (name !== 'firefox') return;
  const session = await Session.start('firefox', {
    preferences: { 'dom.navigation.webidl.enabled': false, 'dom.enable_web_task_scheduling': false },
  });
  try {
    await session.install();
    const tab = await openMarked(session, 'marks/app-shell.html');
    assert.deepEqual(await tab.page.evaluate(() => ['navigation' in globalThis, 'scheduler' in globalThis]), [
      false,
      false,
    ]);
    await session.detected(tab);
    await cardOpens(session, tab);
    await tab.page.evaluate(() => {
      history.pushState({}, '', '?next');
      const p = document.createElement('p');
      p.textContent = 'The Patriot battery stayed at Misawa Air Base.';
      document.querySelector('main p')!.before(p);
    });
    await isUnderlined(tab, 'Misawa Air Base');
    await session.detected(tab);
    assert.equal((await session.traces(tab)).hosts, 1);
    assert.deepEqual([...tab.errors, ...(await thrown(session, tab.page))], []);
  } finally {
    await session.end();
  }
});
