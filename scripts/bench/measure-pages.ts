import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { PageFacts, PageTimes } from './in-page/index.ts';
import type { BenchPages } from './make-pages.ts';
import { openTab, show } from './open-page.ts';

export interface MeasuredPage extends PageFacts, PageTimes {
  name: string;
  /** Of the page's file. */
  bytes: number;
  /** The first reading after loading, milliseconds. */
  first: { ours: number; readability: number };
}

interface InPage {
  bench: typeof import('./in-page/index.ts');
}

/** Times every page, one after another, in one tab; what happens in the page is in `in-page/`. */
export async function measurePages(
  browser: Browser,
  { folder, names }: BenchPages,
  origin: string,
  script: string,
): Promise<MeasuredPage[]> {
  const tab = await openTab(browser, origin);
  const measured: MeasuredPage[] = [];
  const firstOf = async (address: string, what: 'ours' | 'readability'): Promise<number> => {
    await show(tab, address, script);
    return tab.evaluate((kind) => (globalThis as unknown as InPage).bench.timeFirst(kind), what);
  };
  for (const name of names) {
    const address = `${origin}/${encodeURIComponent(name)}`;
    await show(tab, address, script);
    const times = await tab.evaluate(() => (globalThis as unknown as InPage).bench.timePage());
    const first = {
      ours: await firstOf(address, 'ours'),
      readability: await firstOf(address, 'readability'),
    };
    measured.push({ name, bytes: statSync(join(folder, name)).size, ...times, first });
  }
  await tab.close();
  return measured;
}
