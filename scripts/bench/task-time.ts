import type { Page } from 'puppeteer-core';

/** Milliseconds that the tab's main thread has been busy so far, our scripts, layout and painting included. */
export const taskTime = async (tab: Page): Promise<number> =>
  ((await tab.metrics()).TaskDuration ?? 0) * 1000;
