import { browser } from 'wxt/browser';

/** Calls back when another tab comes to the front of the window that the panel stands in, until the signal aborts. */
export async function watchActiveTab(changed: (tabId: number) => void, signal: AbortSignal): Promise<void> {
  const { id: here } = await browser.windows.getCurrent();
  const listener = ({ tabId, windowId }: { tabId: number; windowId: number }): void => {
    if (windowId === here) changed(tabId);
  };
  browser.tabs.onActivated.addListener(listener);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(listener));
}
