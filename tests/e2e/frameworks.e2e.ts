import assert from 'node:assert/strict';
import { serveFolder } from '../../scripts/serve-folder.ts';
import { badge, badges, openMarked, SOON, standsAt, standsClose } from './badges.ts';
import { buildFrameworks } from './build-frameworks.ts';
import { type Session, type Tab, test, until } from './harness.ts';

interface Paragraph {
  id: string;
  before: string;
  name: string;
  after: string;
  reads: number;
}

/** What the pages offer to their test. */
interface Page {
  hydrate(): void;
  unmount(): void;
  show(change: (story: { title: string; paragraphs: Paragraph[] }) => object): void;
  rendered?: number;
  complaints: string[];
}

let built: Promise<string> | undefined;

const chiefs = ['#chiefs', 'Pete Hegseth', 'entity:pete-hegseth'] as const;
const fighters = ['#fighters', 'Kadena Air Base', 'entity:kadena'] as const;
const carrier = ['#carrier', 'Yokosuka', 'entity:yokosuka'] as const;

/** Has the page show its story with other paragraphs; `change` must stand for itself. */
async function change(tab: Tab, how: (paragraphs: Paragraph[]) => Paragraph[]): Promise<void> {
  const expected = await tab.page.evaluate(`(() => {
    const shown = [...document.querySelectorAll('article p')].map(({ id, childNodes, children }) => ({
      id, before: childNodes[0].data, name: children[0].textContent,
      after: [...document.getElementById(id).childNodes].filter((node) => node.nodeType === 3)[1].data,
      reads: Number(/Read (\\d+)/.exec(document.getElementById(id).textContent)[1]),
    }));
    globalThis.before = globalThis.rendered;
    const paragraphs = (${how})(shown);
    globalThis.show({ title: document.querySelector('h1').textContent, paragraphs });
    return paragraphs.map(({ before, name, after, reads }) => before + name + after + ' Read ' + reads + ' times.');
  })()`);
  await until('the page to render', async () => {
    const shown = await tab.page.evaluate(() =>
      [...document.querySelectorAll('article p')].map(({ textContent }) => textContent),
    );
    return JSON.stringify(shown) === JSON.stringify(expected);
  });
}

const complaints = (tab: Tab): Promise<string[]> =>
  tab.page.evaluate(() => (globalThis as unknown as Page).complaints);

/** Every range that is underlined lies in the document, and there are so many. */
async function underlined(tab: Tab): Promise<string[]> {
  return tab.page.evaluate(() =>
    [...(CSS.highlights.get('backstory-entity') ?? [])]
      .filter((range) => (range as Range).startContainer.isConnected)
      .map((range) => range.toString()),
  );
}

async function followsChanges(session: Session, tab: Tab): Promise<void> {
  for (const place of [chiefs, fighters, carrier]) await standsAt(session, tab, place, 'hydration');

  await change(tab, (paragraphs) => paragraphs.map((each) => ({ ...each, reads: each.reads + 1000 })));
  for (const place of [chiefs, fighters, carrier]) await standsAt(session, tab, place, 'rendering again');

  await change(tab, (paragraphs) => paragraphs.toReversed());
  for (const place of [chiefs, fighters, carrier]) await standsAt(session, tab, place, 'reordering');
  await until(
    'badges in the new order',
    async () => {
      const keys = (await badges(session, tab)).map(({ key }) => key);
      return keys.indexOf('entity:yokosuka') < keys.indexOf('entity:kadena');
    },
    SOON,
  );

  await change(tab, (paragraphs) =>
    paragraphs.map((each) => (each.id === 'fighters' ? { ...each, name: 'Misawa Air Base' } : each)),
  );
  await standsAt(session, tab, ['#fighters', 'Misawa Air Base', 'entity:misawa'], 'a new name');
  assert.equal(await badge(session, tab, 'entity:kadena'), undefined, 'the old name is gone');

  await change(tab, (paragraphs) => paragraphs.filter(({ id }) => id !== 'carrier'));
  await until(
    'the badge of what is gone to go',
    async () => !(await badge(session, tab, 'entity:yokosuka')),
    SOON,
  );
  assert.ok(!(await underlined(tab)).includes('Yokosuka'));

  await change(tab, (paragraphs) => [
    { id: 'carrier', before: 'Back again: ', name: 'Yokosuka', after: ' and its carrier.', reads: 1 },
    ...paragraphs,
  ]);
  await standsAt(session, tab, carrier, 'mounting');
  await standsClose(session, tab, 'all changes');
}

for (const [what, name] of [
  ['React', 'react'],
  ['React that owns the whole document', 'react-document'],
  ['Vue', 'vue'],
] as const) {
  test(`marks and ${what} leave each other alone`, async (session) => {
    built ??= buildFrameworks();
    const served = await serveFolder(await built);
    try {
      // The marks stand before the framework takes over the text that the server sent.
      const tab = await openMarked(session, `${served.origin}/${name}.html`);
      await tab.page.evaluate(() => (globalThis as unknown as Page).hydrate());
      await until('the framework', () => tab.page.evaluate(() => (globalThis as unknown as Page).rendered));
      await followsChanges(session, tab);
      assert.deepEqual(await complaints(tab), []);
      await tab.page.evaluate(() => (globalThis as unknown as Page).unmount());
      await session.gone(tab);
      assert.deepEqual(await complaints(tab), []);
    } finally {
      served.close();
    }
  });
}
