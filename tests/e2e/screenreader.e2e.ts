import assert from 'node:assert/strict';
import { type AxNode, allOf, axTree, wordsOf } from './ax-tree.ts';
import { badge, openMarked } from './badges.ts';
import { type Session, type Tab, test, until } from './harness.ts';

const path = 'marks/app-shell.html';

/** The same roles go by different names in the two browsers. */
const roles = {
  chromium: {
    button: 'button',
    dialog: 'dialog',
    heading: 'heading',
    link: 'link',
    group: 'group',
    status: 'status',
    summary: 'DisclosureTriangle',
    footer: 'contentinfo',
  },
  firefox: {
    button: 'pushbutton',
    dialog: 'dialog',
    heading: 'heading',
    link: 'link',
    group: 'grouping',
    status: 'statusbar',
    summary: 'summary',
    footer: 'landmark',
  },
};

const names = (nodes: AxNode[]): string[] => nodes.map(({ name }) => name);

async function openCard(session: Session, tab: Tab, key: string): Promise<void> {
  const at = (await badge(session, tab, key))!;
  await tab.page.mouse.click((at.left + at.right) / 2, (at.top + at.bottom) / 2);
  await until('the card', () => session.inMarks(tab, (root) => root.querySelector('.card.open') !== null));
}

test('a screen reader finds the badges as named buttons in reading order, in a group of their own', async (session) => {
  const role = roles[session.name];
  const tab = await openMarked(session, path);
  const tree = await axTree(session, tab);
  const [group, ...others] = allOf(tree, role.group);
  assert.deepEqual(others, []);
  assert.equal(group!.name, 'Names that Backstory explains');
  const buttons = allOf(tree, role.button);
  assert.deepEqual(buttons, group!.children, 'there are no other buttons');
  assert.deepEqual(names(buttons).slice(0, 4), [
    'Pete Hegseth, explained',
    'Shinjiro Koizumi, explained',
    'US Forces Japan, explained',
    'Yokota Air Base, explained',
  ]);
  for (const { name, properties } of buttons) {
    assert.match(name, /., explained$/);
    assert.ok(properties.hasPopup, `${name} has no popup`);
    assert.equal(properties.expanded, false);
  }
  assert.deepEqual(allOf(tree, role.dialog), [], 'no card is open');
  assert.deepEqual(names(allOf(tree, role.status)), [''], 'there is one status line, with nothing to say');
});

test('a screen reader finds the open card as a dialog with heading, links and buttons', async (session) => {
  const role = roles[session.name];
  const tab = await openMarked(session, 'marks/settings.html');
  await openCard(session, tab, 'entity:pete-hegseth');
  const tree = await axTree(session, tab);
  const [dialog, ...others] = allOf(tree, role.dialog);
  assert.deepEqual(others, []);
  assert.equal(dialog!.name, 'Pete Hegseth');
  assert.deepEqual(names(allOf(dialog!, role.heading)), ['Pete Hegseth']);
  assert.deepEqual(names(allOf(dialog!, role.button)), [
    'Close',
    'Previous place on this page',
    'Next place on this page',
  ]);
  assert.deepEqual(names(allOf(dialog!, role.summary)), ['Not here']);
  const links = names(allOf(dialog!, role.link));
  assert.ok(links.length > 0);
  for (const name of links) assert.match(name, /^[a-z.]+\.[a-z]+ \(opens in a new tab\)$/);
  assert.deepEqual(allOf(dialog!, role.footer), [], 'it adds no landmark to those of the page');
  const words = wordsOf(dialog!);
  for (const part of ['Person', 'ピート・ヘグセス', 'As of', 'On this page: 3 times', '1/3']) {
    assert.ok(words.includes(part), `'${part}' is not in: ${words}`);
  }
  const expanded = allOf(tree, role.button).filter(({ properties }) => properties.expanded === true);
  assert.deepEqual(names(expanded), ['Pete Hegseth, explained']);
});

/** Has the status line keep all that is said from now on. */
const listen = (session: Session, tab: Tab): Promise<void> =>
  session.inMarks(tab, (root) => {
    const status = root.querySelector('[role=status]')!;
    const said: string[] = [];
    (root as unknown as { said: string[] }).said = said;
    new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });

const said = (session: Session, tab: Tab): Promise<string[]> =>
  session.inMarks(tab, (root) => (root as unknown as { said: string[] }).said);

const focused = (session: Session, tab: Tab): Promise<string> =>
  session.inMarks(tab, (root) => {
    const { activeElement } = root;
    return activeElement?.ariaLabel || activeElement?.textContent?.slice(0, 20) || '';
  });

test('each change is said once and politely, and what the screen reader sees by itself is not', async (session) => {
  const tab = await openMarked(session, 'marks/settings.html');
  await listen(session, tab);
  const live = await session.inMarks(tab, (root) => {
    const status = root.querySelector('[role=status]')!;
    return [status.getAttribute('aria-live'), root.querySelectorAll('[role=alert], [aria-live]').length];
  });
  assert.deepEqual(live, [null, 0], 'a status line is polite by itself, and there is no other');

  await openCard(session, tab, 'entity:pete-hegseth');
  await tab.page.keyboard.press('Escape');
  assert.deepEqual(await said(session, tab), [], 'the button says itself that it is expanded');

  await session.runCommand(tab, 'next-mark');
  await until('the first words', async () => (await said(session, tab)).length > 0);
  const step = (): Promise<void> =>
    session.inMarks(tab, (root) => root.querySelector<HTMLElement>('.steps button:last-child')!.click());
  await step();
  await step();
  await session.inMarks(tab, (root) => {
    root.querySelector<HTMLElement>('summary')!.click();
    root.querySelector<HTMLElement>('.not-here li button')!.click();
  });
  await until('the last words', async () => (await said(session, tab)).at(-1)?.includes('no longer'));
  const [first, ...rest] = await said(session, tab);
  assert.match(first!, /^Explained name 1 of \d+$/);
  assert.deepEqual(rest, ['Place 2 of 3', 'Place 3 of 3', 'Pete Hegseth is no longer marked']);
});

test('switching off and on is said once each', async (session) => {
  const tab = await openMarked(session, path);
  await listen(session, tab);
  await session.runCommand(tab, 'toggle-marks');
  await until('the words for it', async () => (await said(session, tab)).length > 0);
  assert.deepEqual(await said(session, tab), ["Backstory's marks are off"]);
  await until('the marks to be gone', async () => (await session.traces(tab)).hosts === 0);
  await session.runCommand(tab, 'toggle-marks');
  await session.marked(tab);
  await until('the words for it', () =>
    session.inMarks(
      tab,
      (root) => root.querySelector('[role=status]')?.textContent === "Backstory's marks are on",
    ),
  );
});

test('the keys lead through card and back to the page', async (session) => {
  const tab = await openMarked(session, 'marks/settings.html');
  const before = await tab.page.evaluate(() => {
    const link = document.querySelector('a')!;
    link.focus();
    return link.textContent;
  });
  await session.runCommand(tab, 'next-mark');
  await until('the focus in the card', () =>
    session.inMarks(tab, (root) => root.activeElement === root.querySelector('.card')),
  );
  const path: string[] = [];
  for (let stops = 0; stops < 6; stops++) {
    await tab.page.keyboard.press('Tab');
    path.push(await focused(session, tab));
  }
  assert.equal(path[0], 'Close');
  const last = path.indexOf('Not here');
  assert.deepEqual(path.slice(last - 2, last), ['Previous place on this page', 'Next place on this page']);
  await tab.page.keyboard.press('Escape');
  const back = await tab.page.evaluate(() => document.activeElement?.textContent);
  assert.equal(back, before);
  assert.equal(await session.inMarks(tab, (root) => root.querySelector('.card.open')), null);
});
