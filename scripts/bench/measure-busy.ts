import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { buildFolder, installExtension, startBrowser } from '../launch-browser.ts';
import { busyPage } from './busy-page.ts';
import { median, type Row } from './figures.ts';
import { threadClock } from './task-time.ts';

/** What is measured once the first looks are over, milliseconds. */
const SETTLE = 6_000;
const SPAN = 2_500;
/** In turns, so that what else the machine does falls on both alike. */
const ROUNDS = 12;
/** Percentage points of one processor. */
const TARGET = 2;

/** Frames a second of a browser that keeps up. */
const FRAMES = 60;

interface Counting {
  painted: number;
}

interface Busy {
  tab: Page;
  /** Main-thread time for 60 frames, milliseconds: on a machine with much to do fewer come in a second. */
  cost(): Promise<number>;
}

async function open(browser: Browser, address: string): Promise<Busy> {
  const tab = await browser.newPage();
  const clock = await threadClock(tab);
  await tab.goto(address, { waitUntil: 'load' });
  const painted = (): Promise<number> => tab.evaluate(() => (globalThis as unknown as Counting).painted);
  const cost = async (): Promise<number> => {
    const [timeBefore, framesBefore] = [await clock(), await painted()];
    await sleep(SPAN);
    const [time, count] = [await clock(), await painted()];
    return ((time - timeBefore) / (count - framesBefore)) * FRAMES;
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
    // Underlines are left out while a page is frantic; badges are not.
    const marks = await withIt.tab.evaluate(() => document.querySelectorAll('backstory-marks').length);
    if (marks === 0) throw new Error('the busy page has no marks');
    const what = 'page that changes 1,000 times a second: main-thread time a second';
    return [
      { name: `${what}, without the extension`, value: median(bare), unit: 'ms' },
      {
        name: `${what}, added`,
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
