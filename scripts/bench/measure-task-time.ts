import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { buildFolder, installExtension, startBrowser } from '../launch-browser.ts';
import { addedTimeRows, type TaskTime } from './added-time.ts';
import { percentile, type Row } from './figures.ts';
import { taskTime } from './task-time.ts';

/** How long a page is left alone after it was loaded, milliseconds: the extension looks when the page is idle. */
export const SETTLE = 700;
/** Loads of each page in each browser, in turns; the quicker one counts. */
const ROUNDS = 2;

async function loadTime(browser: Browser, address: string): Promise<number> {
  const tab = await browser.newPage();
  await tab.goto(address, { waitUntil: 'load', timeout: 60_000 });
  await sleep(SETTLE);
  const time = await taskTime(tab);
  await tab.close();
  return time;
}

/** Main-thread time of each page from its loading on, in a browser with the built extension and in one without. */
async function measure(origin: string, names: string[]): Promise<TaskTime[]> {
  const plain = await startBrowser('chromium', { headless: true });
  const extended = await startBrowser('chromium', { headless: true });
  try {
    await installExtension('chromium', extended, buildFolder('chromium'));
    // The worker registers what runs in pages.
    await sleep(2000);
    const times: TaskTime[] = [];
    for (const name of names) {
      const address = `${origin}/${encodeURIComponent(name)}`;
      const without: number[] = [];
      const extra: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        without.push(await loadTime(plain, address));
        extra.push(await loadTime(extended, address));
      }
      times.push({ name, with: Math.min(...extra), without: Math.min(...without) });
    }
    return times;
  } finally {
    await Promise.all([plain.close(), extended.close()]);
  }
}

/** The rows for the pages that were detected and for all others. Nothing where the extension has not been built. */
export async function measureTaskTime(
  origin: string,
  pages: { name: string; detected: boolean }[],
): Promise<{ rows: Row[]; times: TaskTime[] }> {
  if (!existsSync(buildFolder('chromium'))) return { rows: [], times: [] };
  const times = await measure(
    origin,
    pages.map(({ name }) => name),
  );
  const more = (added: number[]): Partial<Row> => ({ p95: percentile(added, 0.95) });
  return { rows: addedTimeRows(times, pages, 'main-thread time', more), times };
}
