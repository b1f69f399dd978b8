import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { randomFrom } from '../random.ts';
import { median, type Row } from './figures.ts';
import { openTab, show } from './open-page.ts';
import { runningText } from './page-markup.ts';
import { ordinary, subject } from './paragraphs.ts';

/** UTF-16 units of text. */
const LENGTH = 5_000_000;
const ROUNDS = 5;
/** Milliseconds that a page may be kept waiting. */
const LONGEST = 50;

interface InPage {
  bench: typeof import('./in-page/index.ts');
}

const markup = (): string => {
  const material = [...subject, ...ordinary].filter(({ lang }) => lang === 'en');
  const text = runningText(randomFrom(9), material, LENGTH);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Everything about everything</title></head><body><main>${text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('\n')}</main></body></html>`;
};

/** The longest that a page of 5 MB of text is kept waiting, by what is done. Writes the page into the served folder. */
export async function measureSlices(
  browser: Browser,
  folder: string,
  origin: string,
  script: string,
): Promise<Row[]> {
  writeFileSync(join(folder, 'large.htm'), markup());
  const tab = await openTab(browser, origin);
  await show(tab, `${origin}/large.htm`, script);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push(await tab.evaluate(() => (globalThis as unknown as InPage).bench.timeSlices()));
  }
  await tab.close();
  const row = (what: string, times: number[]): Row => ({
    name: `page of 5 MB of text: longest slice of ${what}`,
    value: median(times),
    p95: Math.max(...times),
    unit: 'ms',
    target: { atMost: LONGEST },
  });
  return [
    row(
      'the gate',
      rounds.map(({ gate }) => gate),
    ),
    row(
      'reading',
      rounds.map(({ read }) => read),
    ),
    row(
      'the analysis',
      rounds.map(({ analyse }) => analyse),
    ),
  ];
}
