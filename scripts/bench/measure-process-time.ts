import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { findBrowser } from '../find-browser.mjs';
import { buildFolder, installExtension, startBrowser } from '../launch-browser.ts';
import { addedTimeRows, type TaskTime } from './added-time.ts';
import type { Row } from './figures.ts';
import { SETTLE } from './measure-task-time.ts';
import { hasProcessTime, processClock } from './process-time.ts';

/**
 * Pages that are loaded before anything counts. Firefox starts processes and compiles its own code meanwhile: a first page
 * costs three times what a twentieth does.
 */
const WARM_UP = 20;

/** One Firefox with one tab, in which pages are loaded one after the other. */
class Measured {
  readonly #browser: Browser;
  readonly #tab: Page;
  readonly #clock: () => number;

  private constructor(browser: Browser, tab: Page) {
    this.#browser = browser;
    this.#tab = tab;
    this.#clock = processClock(browser.process()!.pid!);
  }

  static async start(folder: string | null): Promise<Measured> {
    const browser = await startBrowser('firefox', { headless: true });
    try {
      if (folder) await installExtension('firefox', browser, folder);
      return new Measured(browser, await browser.newPage());
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  async load(address: string): Promise<void> {
    await this.#tab.goto(address, { waitUntil: 'load', timeout: 60_000 });
  }

  /** Milliseconds of processor time from the beginning of the load until the page has been left alone for SETTLE. */
  async measure(address: string): Promise<number> {
    const before = this.#clock();
    await this.load(address);
    await sleep(SETTLE);
    return this.#clock() - before;
  }

  end(): Promise<void> {
    return this.#browser.close();
  }
}

/** Both browsers load a page in turns, now the one first, now the other. */
async function measure(origin: string, names: string[], folder: string | null): Promise<TaskTime[]> {
  const plain = await Measured.start(null);
  const extended = await Measured.start(folder).catch(async (error) => {
    await plain.end();
    throw error;
  });
  try {
    const addressOf = (name: string): string => `${origin}/${encodeURIComponent(name)}`;
    for (const name of names.slice(0, WARM_UP)) {
      await Promise.all([plain.load(addressOf(name)), extended.load(addressOf(name))]);
    }
    const times: TaskTime[] = [];
    for (const [i, name] of names.entries()) {
      const address = addressOf(name);
      const time: TaskTime = { name, with: 0, without: 0 };
      const turns = [
        async () => (time.without = await plain.measure(address)),
        async () => (time.with = await extended.measure(address)),
      ];
      for (const turn of i % 2 === 0 ? turns : turns.reverse()) await turn();
      times.push(time);
    }
    return times;
  } finally {
    await Promise.all([plain.end(), extended.end()]);
  }
}

/** Why it cannot be measured here; null when it can. */
function obstacle(): string | null {
  if (!hasProcessTime()) return 'there is no /proc here that tells the processor time of a process';
  if (!findBrowser('firefox')) return 'there is no Firefox';
  if (!existsSync(buildFolder('firefox'))) return 'the extension has not been built for Firefox';
  return null;
}

/**
 * The rows for Firefox: medians over the pages, because Firefox cleans up, among other things, in the time of any page.
 * Without rows where it cannot be measured, which `say` tells.
 * @param folder of the built extension; null, to see how much two browsers alike differ
 */
export async function measureProcessTime(
  origin: string,
  pages: { name: string; detected: boolean }[],
  say: (what: string) => void,
  folder: string | null = buildFolder('firefox'),
): Promise<{ rows: Row[]; times: TaskTime[] }> {
  const reason = obstacle();
  if (reason) {
    say(`nothing is measured in Firefox: ${reason}`);
    return { rows: [], times: [] };
  }
  const times = await measure(
    origin,
    pages.map(({ name }) => name),
    folder,
  );
  return { rows: addedTimeRows(times, pages, 'Firefox: processor time'), times };
}
