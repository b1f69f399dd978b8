import assert from 'node:assert/strict';
import { badge, badges, openMarked, SOON } from './badges.ts';
import { emulate } from './emulate.ts';
import { type Session, type Tab, test, until } from './harness.ts';
import { differing, picture } from './pictures.ts';

const matches = (tab: Tab, query: string): Promise<boolean> =>
  tab.page.evaluate((asked) => matchMedia(asked).matches, query);

/** Waits until the page is shown as `query` says. */
const shownAs = (tab: Tab, query: string): Promise<unknown> =>
  until(`the page to be shown as ${query}`, () => matches(tab, query), SOON);

/** Opens the card of an entity by pressing its badge. */
async function press(session: Session, tab: Tab, key: string): Promise<void> {
  const { left, top, right, bottom } = (await badge(session, tab, key))!;
  await tab.page.mouse.click((left + right) / 2, (top + bottom) / 2);
  await until('the card', () => session.inMarks(tab, (root) => root.querySelector('.card.open') !== null));
}

test('nothing of ours is printed', async (session) => {
  const tab = await openMarked(session, 'en-talks.html');
  const onScreen = await picture(tab);
  await emulate(session, tab, { print: true });
  await shownAs(tab, 'print');
  const seen = await session.inMarks(tab, (root) => ({
    display: getComputedStyle(root.host).display,
    width: root.querySelector('.badge')!.getBoundingClientRect().width,
  }));
  assert.deepEqual(seen, { display: 'none', width: 0 });
  // Underlines have no boxes that could be asked for, so it is the pixels that tell.
  // Chromium forgets it when another debugger leaves.
  await emulate(session, tab, { print: true });
  await shownAs(tab, 'print');
  const printed = await picture(tab);
  await session.changeSettings({ marks: false });
  await until('the marks to go', async () => (await session.traces(tab)).hosts === 0);
  const bare = await picture(tab);
  assert.equal(await differing(session, printed, bare), 0, 'the print is as without marks');
  await emulate(session, tab, {});
  await shownAs(tab, 'screen');
  assert.ok((await differing(session, onScreen, bare)) > 200, 'the marks are seen on the screen');
});

test('where colours are forced there are badges in link colour, and no underlines', async (session) => {
  const tab = await openMarked(session, 'en-talks.html');
  const underlines = async (): Promise<number> =>
    Object.values((await session.traces(tab)).highlights).reduce((sum, size) => sum + size, 0);
  assert.ok((await underlines()) > 0);
  await emulate(session, tab, { forcedColours: true });
  await shownAs(tab, '(forced-colors: active)');
  await until('the underlines to go', async () => (await underlines()) === 0, SOON);
  // The sign fades into its full strength.
  await until(
    'badges in link colour',
    () =>
      session.inMarks(tab, (root) => {
        const probe = document.createElement('p');
        probe.style.cssText = 'color: LinkText; forced-color-adjust: none';
        root.append(probe);
        const link = getComputedStyle(probe).color;
        probe.remove();
        return [...root.querySelectorAll('.badge')].every((button) => {
          const { borderTopColor, opacity } = getComputedStyle(button, '::before');
          return borderTopColor === link && opacity === '1';
        });
      }),
    SOON,
  );
  await press(session, tab, (await badges(session, tab))[0]!.key);
  await session.picture(tab.page, 'forced-colours');
  await tab.page.keyboard.press('Escape');
  await emulate(session, tab, {});
  await until('the underlines to come back', async () => (await underlines()) > 0, SOON);
});

test('nothing of ours moves for a reader who wants less motion', async (session) => {
  const tab = await openMarked(session, 'en-talks.html');
  const motion = (): Promise<{ sign: string; card: string }> =>
    session.inMarks(tab, (root) => ({
      sign: getComputedStyle(root.querySelector('.badge')!, '::before').transitionDuration,
      card: getComputedStyle(root.querySelector('.card')!).animationName,
    }));
  const { key } = (await badges(session, tab))[0]!;
  await press(session, tab, key);
  assert.deepEqual(await motion(), { sign: '0.12s, 0.12s, 0.12s', card: 'appear' });
  await tab.page.keyboard.press('Escape');
  await emulate(session, tab, { reducedMotion: true });
  await shownAs(tab, '(prefers-reduced-motion: reduce)');
  await press(session, tab, key);
  const { sign, card } = await motion();
  assert.match(sign, /^0s/);
  assert.equal(card, 'none');
  await emulate(session, tab, {});
});

test('badges and card follow a page that turns dark with the system', async (session) => {
  const tab = await openMarked(session, 'marks/schemes.html');
  const { key } = (await badges(session, tab))[0]!;
  const colour = (): Promise<string> =>
    session.inMarks(
      tab,
      (root, of) => root.querySelector<HTMLElement>(`[data-key="${of}"]`)!.style.color,
      key,
    );
  await emulate(session, tab, {});
  await until('a dark sign on the light page', async () => (await colour()) === 'rgb(34, 34, 34)', SOON);
  await emulate(session, tab, { dark: true });
  await until('a light sign on the dark page', async () => (await colour()) === 'rgb(221, 221, 221)', SOON);
  await press(session, tab, key);
  const dark = (): Promise<boolean> =>
    session.inMarks(tab, (root) => root.querySelector('.card')!.classList.contains('dark'));
  assert.ok(await dark());
  await emulate(session, tab, {});
});
