import type { Page } from 'puppeteer-core';

/** Milliseconds that the tab's main thread has been busy so far, our scripts, layout and painting included. */
export const taskTime = async (tab: Page): Promise<number> =>
  ((await tab.metrics()).TaskDuration ?? 0) * 1000;

/**
 * Counts, from now on, the milliseconds that the tab's main thread really ran: what else the machine does meanwhile does
 * not count. Only of one tab in a browser.
 */
export async function threadClock(tab: Page): Promise<() => Promise<number>> {
  const session = await tab.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
}
