import { browser } from 'wxt/browser';

/** Host name of the page in a tab; null when the tab has gone or its address is not ours to see. */
export async function findHost(tabId: number): Promise<string | null> {
  try {
    const { url } = await browser.tabs.get(tabId);
    return url !== undefined && /^https?:/.test(url) ? new URL(url).hostname : null;
  } catch {
    return null;
  }
}
