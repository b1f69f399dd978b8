import { browser } from 'wxt/browser';

/** Calls back when the tab has loaded a page, or a frozen one has thawed. Returns the function that ends it. */
export function watchLoads(tabId: number, loaded: () => void): () => void {
  const listener = (id: number, { status, frozen }: { status?: string; frozen?: boolean }): void => {
    if (id === tabId && (status === 'complete' || frozen === false)) loaded();
  };
  browser.tabs.onUpdated.addListener(listener);
  return () => browser.tabs.onUpdated.removeListener(listener);
}
