import type { Browser, Page } from 'puppeteer-core';
import type { TabContext } from '../../platform/tab-context.ts';
import { until } from '../until.ts';

/** Only what is asked of the worker's APIs here. */
interface Scope {
  chrome: {
    tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
    action: { getBadgeText(of: { tabId: number }): Promise<string> };
    storage: { session: { get(key: string): Promise<Record<string, unknown>> } };
  };
}

/** Runs a function in the extension's worker; it must stand for itself. */
async function askWorker<T, A extends unknown[]>(
  browser: Browser,
  ask: (scope: Scope, ...args: A) => Promise<T>,
  ...args: A
): Promise<T> {
  const target = await browser.waitForTarget(
    (known) => known.type() === 'service_worker' && known.url().startsWith('chrome-extension://'),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('the worker of the extension cannot be reached');
  return worker.evaluate(`(${ask})(globalThis, ...${JSON.stringify(args)})`) as Promise<T>;
}

/** The browser's number of the tab that shows the page. */
export const tabIdOf = (browser: Browser, page: Page): Promise<number> =>
  until('the number of the tab', async () => {
    const tabs = await askWorker(browser, ({ chrome }) => chrome.tabs.query({}));
    return tabs.find(({ url }) => url === page.url())?.id;
  });

/** What the toolbar badge says of the tab; empty when its page was not detected. */
export const badgeOf = (browser: Browser, tabId: number): Promise<string> =>
  askWorker(browser, ({ chrome }, id) => chrome.action.getBadgeText({ tabId: id }), tabId);

/** What the worker keeps of the tab; undefined when it keeps nothing. */
export async function contextOf(browser: Browser, tabId: number): Promise<TabContext | undefined> {
  const key = `tab:${tabId}`;
  const kept = await askWorker(browser, ({ chrome }, of) => chrome.storage.session.get(of), key);
  return kept[key] as TabContext | undefined;
}
