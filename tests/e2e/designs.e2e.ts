import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { badge, badges, openMarked, standsClose } from './badges.ts';
import { type Session, type Tab, test, until } from './harness.ts';

const designs = readdirSync('tests/pages/designs').map((name) => name.replace('.html', ''));

/** Cards opened on each page and in each width. */
const MOST = 3;

/** Where everything stands that has text, to a hundredth of a pixel. */
const layout = (tab: Tab): Promise<string[]> =>
  tab.page.evaluate(() =>
    [...document.querySelectorAll('body *')].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left + scrollX, top + scrollY, width, height].map((value) => value.toFixed(2)).join();
    }),
  );

const pageWidth = (tab: Tab): Promise<number> =>
  tab.page.evaluate(() => document.documentElement.scrollWidth);

/** Brings the first marks to where there is page around them. */
const scrollToMarks = (tab: Tab): Promise<void> =>
  tab.page.evaluate(() => {
    const [first] = (CSS.highlights.get('backstory-entity') ?? []) as Iterable<Range>;
    scrollTo({
      top: scrollY + (first?.getBoundingClientRect().top ?? 0) - innerHeight / 2,
      behavior: 'instant',
    });
  });

/** Opens the card of a badge; gives where it lies, what it covers of its own name, and whether it is clipped. */
async function openCard(session: Session, tab: Tab, key: string) {
  const at = (await badge(session, tab, key))!;
  await tab.page.mouse.click((at.left + at.right) / 2, (at.top + at.bottom) / 2);
  const card = () =>
    session.inMarks(tab, (root) => {
      const open = root.querySelector<HTMLElement>('.card.open');
      const [part] = (CSS.highlights.get('backstory-current') ?? []) as Iterable<Range>;
      if (!open || !part) return null;
      const { left, top, right, bottom } = open.getBoundingClientRect();
      const covered = [...part.getClientRects()].filter(
        (line) =>
          line.left < right - 1 && line.right > left + 1 && line.top < bottom - 1 && line.bottom > top + 1,
      );
      return { left, top, right, bottom, covered: covered.length, wide: open.scrollWidth > open.clientWidth };
    });
  return until(`the card of ${key}`, card);
}

const close = async (session: Session, tab: Tab): Promise<void> => {
  await tab.page.keyboard.press('Escape');
  await until('the card to close', () => session.inMarks(tab, (root) => !root.querySelector('.card.open')));
};

for (const name of designs) {
  test(`marks and cards keep to the design of a page: ${name}`, async (session) => {
    await session.changeSettings({ marks: false });
    const tab = await session.open(`designs/${name}.html`);
    await session.detected(tab);
    const sizes = [
      { width: 1000, height: 760 },
      { width: 320, height: 568 },
    ];
    const bare: { boxes: string[]; width: number }[] = [];
    // Twice: how columns are balanced depends on what width they had before.
    for (const [turn, size] of [...sizes, ...sizes].entries()) {
      await tab.page.setViewport(size);
      bare[turn % sizes.length] = { boxes: await layout(tab), width: await pageWidth(tab) };
    }
    await session.changeSettings({ marks: true });
    await session.marked(tab);
    for (const [nth, { width, height }] of sizes.entries()) {
      await tab.page.setViewport({ width, height });
      await until('badges', async () => (await badges(session, tab)).length > 2);
      await standsClose(session, tab, `${width} px`);
      assert.deepEqual(await layout(tab), bare[nth]!.boxes, `the layout at ${width} px`);
      assert.equal(await pageWidth(tab), bare[nth]!.width, `the width at ${width} px`);
      await scrollToMarks(tab);
      await standsClose(session, tab, 'scrolling');
      // What is left of the window beside and above the scroll bars.
      const inner = await tab.page.evaluate(() => {
        const { clientWidth, clientHeight } = document.documentElement;
        return { right: clientWidth, bottom: Math.min(clientHeight, innerHeight) };
      });
      const shown = (await badges(session, tab)).filter(
        ({ left, top, right, bottom }) =>
          left > 0 && top > 70 && right < inner.right && bottom < inner.bottom,
      );
      assert.ok(shown.length > 0, `no badge is on the screen at ${width} px`);
      for (const { key } of shown.slice(0, MOST)) {
        const card = await openCard(session, tab, key);
        assert.ok(
          card.left >= 0 && card.top >= 0 && card.right <= width && card.bottom <= height && !card.wide,
          `${key} at ${width} px: ${JSON.stringify(card)}`,
        );
        assert.equal(card.covered, 0, `the card of ${key} covers its name at ${width} px`);
        await close(session, tab);
      }
    }
  });
}

test('there are ten designs, in both languages, and each is marked at the first sight', async (session) => {
  assert.equal(designs.length, 10);
  const langs = new Set<string>();
  for (const name of designs) {
    const tab = await openMarked(session, `designs/${name}.html`);
    langs.add(await tab.page.evaluate(() => document.documentElement.lang));
    await tab.page.close();
  }
  assert.deepEqual([...langs].sort(), ['en', 'ja']);
});
