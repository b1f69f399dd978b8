import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { bundle } from './bundle.ts';
import { median, type Row } from './figures.ts';
import { openTab, show } from './open-page.ts';
import { taskTime } from './task-time.ts';

const ROUNDS = 3;
/** Late frames that are chance: the browser without marks has as many now and then. */
const CHANCE = 3;

interface InPage {
  bench: typeof import('./in-page/marks.ts');
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The marks with what only an extension has replaced. */
const marksScript = (): Promise<string> =>
  bundle(here('./in-page/marks.ts'), [
    { find: /^#i18n$/, replacement: here('./in-page/stand-in-i18n.ts') },
    { find: /^.*\/platform\/messages\.ts$/, replacement: here('./in-page/stand-in-messages.ts') },
  ]);

/** What the marks cost in a page: to place them, and while it is scrolled. `address` is that of any page. */
export async function measureMarks(browser: Browser, origin: string, name: string): Promise<Row[]> {
  const tab = await openTab(browser, origin);
  await show(tab, `${origin}/${encodeURIComponent(name)}`, await marksScript());
  const placing = await tab.evaluate(() => (globalThis as unknown as InPage).bench.timePlacing(50));
  const late: Record<'with' | 'without', number[]> = { with: [], without: [] };
  const busy: Record<'with' | 'without', number[]> = { with: [], without: [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const which of ['without', 'with'] as const) {
      await tab.evaluate(
        (marked) => (globalThis as unknown as InPage).bench.prepareScroll(marked),
        which === 'with',
      );
      const before = await taskTime(tab);
      const scrolled = await tab.evaluate(() => (globalThis as unknown as InPage).bench.scroll());
      busy[which].push(((await taskTime(tab)) - before) / scrolled.frames);
      late[which].push(scrolled.late);
    }
  }
  await tab.close();
  return [
    { name: '50 marks placed', value: placing.marks, unit: 'ms' },
    { name: 'bare overlay of 50 buttons', value: placing.bare, unit: 'ms' },
    {
      name: '50 marks placed / bare overlay of 50 buttons',
      value: placing.marks / placing.bare,
      unit: '×',
      target: { atMost: 2 },
    },
    { name: 'scrolling without marks: late frames of 150', value: median(late.without), unit: '' },
    {
      name: 'scrolling past 100 marks: late frames of 150',
      value: median(late.with),
      unit: '',
      target: { atMost: median(late.without) + CHANCE },
    },
    { name: 'scrolling without marks: main thread, a frame', value: median(busy.without), unit: 'ms' },
    { name: 'scrolling past 100 marks: main thread, a frame', value: median(busy.with), unit: 'ms' },
  ];
}
