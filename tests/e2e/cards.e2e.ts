import assert from 'node:assert/strict';
import { badge, badges, openMarked, SOON } from './badges.ts';
import { type Session, type Tab, test, until } from './harness.ts';

const tall = { width: 900, height: 1600 };

interface Card {
  heading: string;
  text: string;
  headline: string | null;
  /** What its chart says, and the rows of it. */
  chart: string | null;
  rows: string[];
  links: string[];
}

const card = (session: Session, tab: Tab): Promise<Card | null> =>
  session.inMarks(tab, (root) => {
    const open = root.querySelector('.card.open');
    if (!open) return null;
    return {
      heading: open.querySelector('h2')?.textContent ?? '',
      text: open.textContent ?? '',
      headline: open.querySelector('.headline')?.textContent ?? null,
      chart: open.querySelector('.chart')?.getAttribute('aria-label') ?? null,
      rows: [...open.querySelectorAll('.chart .row')].map(
        (row) =>
          `${row.classList.item(1)}: ${[...row.querySelectorAll('text')].map((each) => each.textContent).join(' ')}`,
      ),
      links: [...open.querySelectorAll('a')].map(({ href }) => href),
    };
  });

/** Opens the card of a badge. */
async function press(session: Session, tab: Tab, key: string): Promise<Card> {
  const at = (await until(`the badge of ${key}`, () => badge(session, tab, key)))!;
  await tab.page.mouse.click((at.left + at.right) / 2, (at.top + at.bottom) / 2);
  return (await until('the card', () => card(session, tab)))!;
}

const closed = (session: Session, tab: Tab): Promise<unknown> =>
  until('the card to close', async () => !(await card(session, tab)), SOON);

test('a card names its subject in both languages, says what it is, as of when and where from', async (session) => {
  const english = await press(session, await openMarked(session, 'marks/app-shell.html'), 'entity:kadena');
  assert.equal(english.heading, 'Kadena Air Base');
  assert.match(english.text, /Base.*嘉手納.*As of .*\d{4}.*Once on this page.*Not here/);
  assert.ok(english.links.length > 0 && english.links.every((link) => link.startsWith('https://')));
  const japanese = await press(session, await openMarked(session, 'ja-talks.html', tall), 'entity:yokosuka');
  assert.match(japanese.heading, /横須賀/);
  assert.match(japanese.text, /Yokosuka/);
  assert.match(japanese.text, /[ぁ-ん].*。/, 'the text is in the language of the page');
});

test('a card shows the related headline of its subject where there is one, and nothing where there is none', async (session) => {
  const tab = await openMarked(session, 'en-arms-sale.html', { width: 900, height: 2000 });
  const related = (await session.tabContext(tab))!.related.map(({ id }) => id);
  assert.ok(related.includes('h02'));
  const with_ = await press(session, tab, 'entity:department-of-war');
  assert.match(with_.headline ?? '', /Related headline.*Helicopter Safety.*Dec 18, 2025/);
  await tab.page.keyboard.press('Escape');
  await closed(session, tab);
  const other = (await badges(session, tab)).find(({ key }) => key !== 'entity:department-of-war')!;
  assert.equal((await press(session, tab, other.key)).headline, null);
});

test("a figure's card draws the known series with the page's number in it, and says whether they agree", async (session) => {
  const tab = await openMarked(session, 'marks/figures.html');
  const budget = await press(session, tab, 'figure:budget-fy2026:9040000000000yen');
  assert.equal(budget.heading, '9.04 trillion yen');
  assert.match(budget.text, /agrees with what is on record/);
  assert.deepEqual(budget.rows, ['other: FY2025 8.7', 'subject: FY2026 9.04', 'page: This page 9.04']);
  assert.equal(
    budget.chart,
    'FY2025 8.7 trillion yen, FY2026 9.04 trillion yen, This page 9.04 trillion yen',
  );
  await tab.page.keyboard.press('Escape');
  await closed(session, tab);
  const draft = await press(session, tab, 'figure:budget-fy2026:9500000000000yen');
  assert.match(draft.text, /The page says 9\.5 trillion yen; on record is 9\.04 trillion yen/);
  assert.equal(draft.rows.at(-1), 'page: This page 9.5');
});

test('a card leads to the next and the previous place of its subject, around the page', async (session) => {
  const tab = await openMarked(session, 'marks/settings.html');
  assert.match((await press(session, tab, 'entity:pete-hegseth')).text, /On this page: 3 times.*1\/3/);
  const step = async (which: 'first' | 'last', expected: string): Promise<void> => {
    await session.inMarks(
      tab,
      (root, nth) => root.querySelector<HTMLElement>(`.steps button:${nth}-child`)!.click(),
      which,
    );
    await until(`place ${expected}`, async () => (await card(session, tab))?.text.includes(expected));
  };
  await step('first', '3/3');
  const seen = await tab.page.evaluate(() => {
    const [range] = CSS.highlights.get('backstory-current') ?? [];
    const { top, bottom } = (range as Range).getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
  assert.ok(seen, 'the place is on the screen');
  await step('first', '2/3');
  await step('last', '3/3');
  await step('last', '1/3');
});

/** Turns a tab into one of a phone. */
const toPhone = async (tab: Tab): Promise<void> => {
  await tab.page.setViewport({ width: 390, height: 700, hasTouch: true, isMobile: false });
};

test('a tap on a badge or on marked text opens the card, a tap outside closes it', async (session) => {
  const tab = await openMarked(session, 'marks/app-shell.html');
  await toPhone(tab);
  await session.marked(tab);
  const tap = (x: number, y: number): Promise<void> => tab.page.touchscreen.tap(x, y);
  const at = await until('the badge', () => badge(session, tab, 'entity:pete-hegseth'));
  // Beside the sign, which is too small for a finger.
  await tap((at.left + at.right) / 2 + 4, (at.top + at.bottom) / 2 - 3);
  assert.equal((await until('the card of a tap', () => card(session, tab)))!.heading, 'Pete Hegseth');
  await tap(200, 690);
  await closed(session, tab);

  const text = await tab.page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('backstory-entity') ?? [])] as Range[];
    const { left, top, width, height } = ranges
      .find((range) => range.toString() === 'Kadena Air Base')!
      .getClientRects()[0]!;
    return { x: left + width / 2, y: top + height / 2 };
  });
  await tap(text.x, text.y);
  assert.equal(
    (await until('the card of a tap on text', () => card(session, tab)))!.heading,
    'Kadena Air Base',
  );
  await tap(200, 690);
  await closed(session, tab);
});

test('a tap on a link of the page is the link’s', async (session) => {
  const tab = await openMarked(session, 'marks/figures.html');
  await toPhone(tab);
  await session.marked(tab);
  const link = await tab.page.evaluate(() => {
    const { left, top, width, height } = document.querySelector('a')!.getBoundingClientRect();
    return { x: left + width / 3, y: top + height / 2 };
  });
  await tab.page.touchscreen.tap(link.x, link.y);
  await until('the link to be followed', () => tab.page.evaluate(() => location.hash === '#link'));
  assert.equal(await card(session, tab), null);
});
