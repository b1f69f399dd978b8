import { browser } from 'wxt/browser';
import type { TabContext } from './tab-context.ts';

const keyOf = (tabId: number): string => `tab:${tabId}`;

/** What is kept of a tab; null when its page was not detected or is not known. Session storage: gone with the browser. */
export async function readTab(tabId: number): Promise<TabContext | null> {
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as TabContext | undefined) ?? null;
}

export const writeTab = (context: TabContext): Promise<void> =>
  browser.storage.session.set({ [keyOf(context.tabId)]: context });

export const forgetTab = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));

/** Calls back when what is kept of the tab has changed. Returns the function that ends it. */
export function watchTab(tabId: number, changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>): void => {
    if (keyOf(tabId) in changes) changed();
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
