import type { Browser } from 'puppeteer-core';
import { randomFrom } from '../random.ts';
import type { Row } from './figures.ts';
import { openTab, show } from './open-page.ts';
import { articleMarkup, runningText } from './page-markup.ts';
import { ordinary, subject } from './paragraphs.ts';

/** UTF-16 units of running text; each ten times the one before. */
const LENGTHS = [20_000, 200_000, 2_000_000];
/** Copies of 20 KB of an article; each ten times the one before. */
const COPIES = [1, 10, 100];

interface InPage {
  bench: typeof import('./in-page/index.ts');
}

/** How the cost grows with the text, and what the first use costs. */
export async function measureEngine(
  browser: Browser,
  origin: string,
  name: string,
  script: string,
): Promise<Row[]> {
  const tab = await openTab(browser, origin);
  await show(tab, `${origin}/${encodeURIComponent(name)}`, script);

  const lexicon = await tab.evaluate(() => (globalThis as unknown as InPage).bench.timeLexicon());
  const aliases = await tab.evaluate(() => (globalThis as unknown as InPage).bench.aliasCount());
  const texts = LENGTHS.map((length) => runningText(randomFrom(7), [...subject, ...ordinary], length));
  const byLength = await tab.evaluate((all) => (globalThis as unknown as InPage).bench.timeTexts(all), texts);
  const section = articleMarkup(randomFrom(8), subject[0]!, 20_000);
  const byCopies = await tab.evaluate(
    (html, copies) => (globalThis as unknown as InPage).bench.timeCopies(html, copies),
    section,
    COPIES,
  );
  await tab.close();

  const growth = (what: string, times: number[]): Row[] =>
    times.slice(1).map((time, i) => ({
      name: `${what}, ${10 ** (i + 1)} times over / ${i === 0 ? 'once' : `${10 ** i} times over`}`,
      value: time / times[i]!,
      unit: '×' as const,
      target: { atMost: 12 },
    }));
  return [
    { name: 'aliases', value: aliases, unit: '' },
    { name: 'building the lexicon, first time in a page', value: lexicon.first, unit: 'ms' },
    { name: 'building the lexicon, code warm', value: lexicon.warm, unit: 'ms' },
    { name: 'analyse 2,000,000 units of text', value: byLength[2]!, unit: 'ms' },
    ...growth('analyse text of 20,000 units', byLength),
    ...growth('read and analyse a page of 20 KB', byCopies),
  ];
}
