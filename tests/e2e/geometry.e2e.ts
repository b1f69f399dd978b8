import assert from 'node:assert/strict';
import { badge, badges, openMarked, SOON, standsAt, standsClose } from './badges.ts';
import { type Session, type Tab, test, until } from './harness.ts';

/** Where a name stands in `layouts.html` and `unseen.html`, and whose it is. */
type Place = readonly [element: string, name: string, key: string];

const sticky: Place = ['#sticky', 'Pete Hegseth', 'entity:pete-hegseth'];
const columns: Place = ['#columns', 'Sanae Takaichi', 'entity:sanae-takaichi'];
const turned: Place = ['#turned', 'Kadena Air Base', 'entity:kadena'];
const spin: Place = ['#spin', 'Shinjiro Koizumi', 'entity:shinjiro-koizumi'];
const glide: Place = ['#glide', 'Toshimitsu Motegi', 'entity:toshimitsu-motegi'];
const zoomed: Place = ['#zoomed', 'Camp Zama', 'entity:camp-zama'];
const rtl: Place = ['#rtl', 'Misawa Air Base', 'entity:misawa'];
const cell: Place = ['#cell', 'III Marine Expeditionary Force', 'entity:iii-mef'];
const boxed: Place = ['#boxed', 'Denny Tamaki', 'entity:denny-tamaki'];
const folded: Place = ['#folded', 'Iwakuni', 'entity:iwakuni'];
const skipped: Place = ['#skipped', 'Henoko', 'entity:henoko'];

const page = 'marks/layouts.html';
const tall = { width: 900, height: 1400 };

const toggle = (tab: Tab, element: string, className: string): Promise<unknown> =>
  tab.page.evaluate(
    (selector, name) => document.querySelector(selector)!.classList.toggle(name),
    element,
    className,
  );

const goes = (session: Session, tab: Tab, key: string, why: string): Promise<unknown> =>
  until(`the badge of ${key} to go: ${why}`, async () => !(await badge(session, tab, key)), SOON);

/** Gives the extension time to do what it should not. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 700));

test('badges stand at their text in every layout', async (session) => {
  const tab = await openMarked(session, page, tall);
  for (const place of [sticky, columns, turned, spin, glide, zoomed, rtl, cell, boxed]) {
    await standsAt(session, tab, place, 'loading');
  }
  await tab.page.setViewport({ width: 480, height: 1400 });
  for (const place of [sticky, columns, turned, spin, glide, zoomed, rtl, cell, boxed]) {
    await standsAt(session, tab, place, 'resizing');
  }
});

test('a badge stays with text that sticks to the top', async (session) => {
  const tab = await openMarked(session, page);
  for (const top of [200, 350, 600]) {
    await tab.page.evaluate((to) => scrollTo(0, to), top);
    await standsAt(session, tab, sticky, `scrolling to ${top}`);
    const { top: y } = (await badge(session, tab, sticky[2]))!;
    assert.ok(y < 60, `the bar is at the top, its badge at ${y}`);
  }
});

test('a badge follows text that is turned, scaled, zoomed and glides', async (session) => {
  const tab = await openMarked(session, page, tall);
  await toggle(tab, '#turned', 'more');
  await standsAt(session, tab, turned, 'another transform');
  await toggle(tab, '#zoomed', 'out');
  await standsAt(session, tab, zoomed, 'another zoom');
  await toggle(tab, '#glide', 'far');
  await standsAt(session, tab, glide, 'a transition');
});

test('a badge is at its text in every frame of an animation', async (session) => {
  const tab = await openMarked(session, page, tall);
  await standsAt(session, tab, spin, 'loading');
  await pause();
  // Measured between two frames, when badge and text stand as they were painted.
  const gaps = await session.inMarks(tab, async (root) => {
    const now = (): unknown => document.timeline.currentTime;
    /** Is what can be measured still what was painted? Chromium's clock goes on where the next frame is late. */
    const painted = (): Promise<boolean> =>
      new Promise((resolve) =>
        requestAnimationFrame(() => {
          const time = now();
          setTimeout(() => resolve(now() === time));
        }),
      );
    const text = document.querySelector('#spin')!.firstChild as Text;
    const last = document.createRange();
    const end = text.data.indexOf('Koizumi') + 'Koizumi'.length;
    last.setStart(text, end - 1);
    last.setEnd(text, end);
    document.querySelector('#spin')!.classList.add('moving');
    const seen: { moved: number; gap: number }[] = [];
    const from = last.getBoundingClientRect().left;
    while (seen.length === 0 || document.querySelector('#spin')!.getAnimations().length > 0) {
      if (!(await painted())) continue;
      const box = last.getBoundingClientRect();
      const sign = root.querySelector('[data-key="entity:shinjiro-koizumi"]')!.getBoundingClientRect();
      const [x, y] = [(sign.left + sign.right) / 2, (sign.top + sign.bottom) / 2];
      const [dx, dy] = [Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)];
      seen.push({ moved: Math.abs(box.left - from), gap: Math.hypot(dx, dy) });
    }
    return seen;
  });
  assert.ok(Math.max(...gaps.map(({ moved }) => moved)) > 60, 'the text has moved');
  assert.ok(gaps.length > 20, `${gaps.length} frames were measured`);
  // Half a sign more than from its edge.
  const far = gaps.filter(({ gap }) => gap > 6);
  assert.deepEqual(far, [], `${far.length} of ${gaps.length} frames`);
});

test('a badge follows an animation of the page that no event tells of', async (session) => {
  const tab = await openMarked(session, page, tall);
  await standsAt(session, tab, glide, 'loading');
  await tab.page.evaluate(() => {
    // It rests in between, as carousels do.
    document
      .querySelector('#glide')!
      .animate(
        [
          { translate: '0' },
          { translate: '0', offset: 0.4 },
          { translate: '150px 0', offset: 0.6 },
          { translate: '150px 0' },
        ],
        { duration: 1500, fill: 'forwards' },
      );
    document.querySelector('#cell')!.classList.add('touched');
  });
  await until('the text to have moved', () =>
    tab.page.evaluate(() => document.querySelector('#glide')!.getBoundingClientRect().left > 200),
  );
  await standsAt(session, tab, glide, 'its animation');
});

test('a badge comes with text that is unfolded, and with text that is laid out late', async (session) => {
  const tab = await openMarked(session, page);
  await pause();
  assert.equal(await badge(session, tab, folded[2]), undefined);
  assert.equal(await badge(session, tab, skipped[2]), undefined);
  await tab.page.evaluate(() => {
    document.querySelector('details')!.open = true;
    document.querySelector('#folded')!.scrollIntoView({ block: 'center' });
  });
  await standsAt(session, tab, folded, 'unfolding');
  await tab.page.evaluate(() => document.querySelector('#skipped')!.scrollIntoView({ block: 'center' }));
  await standsAt(session, tab, skipped, 'being laid out');
  await tab.page.evaluate(() => {
    document.querySelector('details')!.open = false;
    document.querySelector('#box')!.scrollIntoView({ block: 'center' });
  });
  await goes(session, tab, folded[2], 'it is folded again');
});

test('a badge follows text in a container that gets another width', async (session) => {
  const tab = await openMarked(session, page, tall);
  for (const width of [280, 400, 200]) {
    await tab.page.evaluate((to) => {
      document.querySelector<HTMLElement>('#box')!.style.width = `${to}px`;
    }, width);
    await standsAt(session, tab, boxed, `a width of ${width} px`);
  }
});

test('a badge stands past the end of a name in text from right to left', async (session) => {
  const tab = await openMarked(session, page, tall);
  await standsAt(session, tab, rtl, 'loading');
  const end = await tab.page.evaluate(() => {
    const text = document.querySelector('#rtl')!.firstChild as Text;
    const range = document.createRange();
    range.setStart(text, text.data.indexOf('Misawa'));
    range.setEnd(text, text.data.indexOf('Base') + 4);
    return range.getBoundingClientRect().right;
  });
  const { left, right } = (await badge(session, tab, rtl[2]))!;
  assert.ok((left + right) / 2 >= end, `its middle is at ${(left + right) / 2}, the name ends at ${end}`);
});

const unseen: Place[] = [
  ['#cut', 'Camp Schwab', 'entity:camp-schwab'],
  ['#clamped', 'Camp Hansen', 'entity:camp-hansen'],
  ['#ellipsis', 'Yokota Air Base', 'entity:yokota'],
  ['#clipped', 'Elbridge Colby', 'entity:elbridge-colby'],
  ['#faint', 'Kadena Air Base', 'entity:kadena'],
  ['#faded', 'Denny Tamaki', 'entity:denny-tamaki'],
  ['#hidden', 'Shinjiro Koizumi', 'entity:shinjiro-koizumi'],
  ['#none', 'Sanae Takaichi', 'entity:sanae-takaichi'],
  ['#pushed', 'Toshimitsu Motegi', 'entity:toshimitsu-motegi'],
  ['#tiny', 'Iwakuni', 'entity:iwakuni'],
  ['#clear', 'Camp Zama', 'entity:camp-zama'],
  ['#flat', 'Misawa Air Base', 'entity:misawa'],
];

test('text out of sight has no badge, and has one as soon as it is in sight', async (session) => {
  const tab = await openMarked(session, 'marks/unseen.html', tall);
  await pause();
  const keys = (await badges(session, tab)).map(({ key }) => key);
  assert.ok(keys.includes('entity:pete-hegseth'));
  assert.deepEqual(
    unseen.filter(([, , key]) => keys.includes(key)).map(([element]) => element),
    [],
  );
  await toggle(tab, 'body', 'shown');
  for (const place of unseen) await standsAt(session, tab, place, 'coming into sight');
  await toggle(tab, 'body', 'shown');
  for (const [element, , key] of unseen) await goes(session, tab, key, `${element} is out of sight again`);
  await standsClose(session, tab, 'all that');
});

test('nothing of a badge lies over what covers its text', async (session) => {
  const tab = await openMarked(session, 'marks/unseen.html', { width: 900, height: 420 });
  await toggle(tab, 'body', 'shown');
  const covered = ['entity:kadena', 'entity:elbridge-colby', 'entity:yokota'];
  for (const key of covered) {
    const [element] = unseen.find(([, , of]) => of === key)!;
    await tab.page.evaluate((to) => document.querySelector(to)!.scrollIntoView({ block: 'end' }), element);
    await until('its badge', () => badge(session, tab, key), SOON);
    await tab.page.evaluate(() => document.querySelector('#cookies')!.removeAttribute('hidden'));
    await goes(session, tab, key, 'the banner covers it');
    await tab.page.evaluate(() => document.querySelector('#cookies')!.setAttribute('hidden', ''));
    await until('the badge to come back', () => badge(session, tab, key), SOON);
  }
});

test('text in a modal dialog and in a popover has no badge beneath them', async (session) => {
  const tab = await openMarked(session, 'marks/unseen.html');
  await tab.page.evaluate(() => {
    document.querySelector<HTMLDialogElement>('#modal')!.showModal();
    document.querySelector<HTMLElement>('#tip')!.showPopover();
  });
  await pause();
  const keys = (await badges(session, tab)).map(({ key }) => key);
  assert.ok(!keys.includes('entity:yokosuka'), 'the modal dialog');
  assert.ok(!keys.includes('entity:henoko'), 'the popover');
  await tab.page.evaluate(() => {
    document.querySelector<HTMLDialogElement>('#modal')!.close();
    document.querySelector('#tip')!.removeAttribute('popover');
  });
  await standsAt(session, tab, ['#tipped', 'Henoko', 'entity:henoko'], 'the note being one of the page');
});
