import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { buildFolder, installExtension, startBrowser } from '../launch-browser.ts';
import { busyPage } from './busy-page.ts';
import { median, type Row } from './figures.ts';
import { hold } from './process-time.ts';
import { threadClock } from './task-time.ts';

/** What is measured once the first looks are over, milliseconds. */
const SETTLE = 6_000;
const SPAN = 2_200;
/** A browser that goes on after it was held makes up for what it has missed, milliseconds. */
const RESUME = 500;
/** In turns, so that what else the machine does falls on both alike; and in several browsers, since no two are alike. */
const ROUNDS = 8;
const PAIRS = 3;
/** Percentage points of one processor. */
const TARGET = 2;

/** Frames a second of a browser that keeps up. */
const FRAMES = 60;

interface Counting {
  painted: number;
}

/** The page in a browser of its own, which is held while others are measured: they would be in each other's way. */
interface Busy {
  browser: Browser;
  tab: Page;
  hold(held: boolean): void;
  /** Main-thread time for 60 frames, milliseconds: on a machine with much to do fewer come in a second. */
  cost(): Promise<number>;
}

async function open(address: string, folder: string | null): Promise<Busy> {
  const browser = await startBrowser('chromium', { headless: true });
  try {
    if (folder) await installExtension('chromium', browser, folder);
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
    await sleep(SETTLE);
    return { browser, tab, cost, hold: (held) => hold(browser.process()!.pid!, held) };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function measureAlone(busy: Busy): Promise<number> {
  busy.hold(false);
  await sleep(RESUME);
  const cost = await busy.cost();
  busy.hold(true);
  return cost;
}

/** What one page costs alone and with the extension, several times. */
async function measurePair(address: string): Promise<{ bare: number; marked: number }[]> {
  const plain = await open(address, null);
  plain.hold(true);
  let extended: Busy | undefined;
  try {
    extended = await open(address, buildFolder('chromium'));
    // Underlines are left out while a page is frantic; badges are not.
    const marks = await extended.tab.evaluate(() => document.querySelectorAll('backstory-marks').length);
    if (marks === 0) throw new Error('the busy page has no marks');
    extended.hold(true);
    const costs: { bare: number; marked: number }[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      costs.push({ bare: await measureAlone(plain), marked: await measureAlone(extended) });
    }
    return costs;
  } finally {
    for (const busy of [plain, extended]) {
      busy?.hold(false);
      await busy?.browser.close();
    }
  }
}

/**
 * What a page that changes 1,000 times a second costs more with the extension. Nothing where that is not built. Writes
 * the page into the served folder.
 */
export async function measureBusy(folder: string, origin: string): Promise<Row[]> {
  if (!existsSync(buildFolder('chromium'))) return [];
  writeFileSync(join(folder, 'busy.htm'), busyPage());
  const address = `${origin}/busy.htm`;
  const costs: { bare: number; marked: number }[] = [];
  for (let pair = 0; pair < PAIRS; pair++) costs.push(...(await measurePair(address)));
  const what = 'page that changes 1,000 times a second: main-thread time a second';
  const added = costs.map(({ bare, marked }) => marked - bare);
  return [
    {
      name: `${what}, without the extension`,
      value: median(costs.map(({ bare }) => bare)),
      unit: 'ms',
    },
    {
      name: `${what}, added`,
      value: median(added),
      p95: Math.max(...added),
      unit: 'ms',
      target: { atMost: TARGET * 10 },
    },
  ];
}
