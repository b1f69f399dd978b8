import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { buildFolder, installExtension, startBrowser } from '../launch-browser.ts';
import { busyPage, CHANGES } from './busy-page.ts';
import { median, type Row } from './figures.ts';
import { threadClock } from './task-time.ts';

/** What is measured once the first looks are over, milliseconds. */
const SETTLE = 6_000;
const SPAN = 2_500;
/** In turns, so that what else the machine does falls on both alike. */
const ROUNDS = 12;
/** Percentage points of one processor. */
const TARGET = 2;

interface Counting {
  changes: number;
}

interface Busy {
  tab: Page;
  /** Main-thread time for 1,000 changes, milliseconds: on a slow machine fewer come in a second. */
  cost(): Promise<number>;
}

async function open(browser: Browser, address: string): Promise<Busy> {
  const tab = await browser.newPage();
  const clock = await threadClock(tab);
  await tab.goto(address, { waitUntil: 'load' });
  const changes = (): Promise<number> => tab.evaluate(() => (globalThis as unknown as Counting).changes);
  const cost = async (): Promise<number> => {
    const [timeBefore, changesBefore] = [await clock(), await changes()];
    await sleep(SPAN);
    const [time, count] = [await clock(), await changes()];
    return ((time - timeBefore) / (count - changesBefore)) * CHANGES;
  };
  return { tab, cost };
}

/**
 * What a page that changes 1,000 times a second costs more with the extension. Nothing where that is not built. Writes
 * the page into the served folder.
 */
export async function measureBusy(folder: string, origin: string): Promise<Row[]> {
  if (!existsSync(buildFolder('chromium'))) return [];
  writeFileSync(join(folder, 'busy.htm'), busyPage());
  const address = `${origin}/busy.htm`;
  const plain = await startBrowser('chromium', { headless: true });
  const extended = await startBrowser('chromium', { headless: true });
  try {
    await installExtension('chromium', extended, buildFolder('chromium'));
    await sleep(2_000);
    const without = await open(plain, address);
    const withIt = await open(extended, address);
    await sleep(SETTLE);
    const bare: number[] = [];
    const added: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const before = await without.cost();
      const marked = await withIt.cost();
      bare.push(before);
      added.push(marked - before);
    }
    const marks = await withIt.tab.evaluate(() => CSS.highlights.size);
    if (marks === 0) throw new Error('the busy page has no marks');
    const per = `for ${CHANGES.toLocaleString('en-US')} changes, which come in a second`;
    return [
      { name: `busy page: task time without the extension, ${per}`, value: median(bare), unit: 'ms' },
      {
        name: `busy page: added task time per second, ${per}`,
        value: median(added),
        p95: Math.max(...added),
        unit: 'ms',
        target: { atMost: TARGET * 10 },
      },
    ];
  } finally {
    await Promise.all([plain.close(), extended.close()]);
  }
}
