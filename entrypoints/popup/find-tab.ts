import { browser } from 'wxt/browser';

/** The tab that the popup is about: the one that its address names (`?tab=ID`), else the one in front; null if neither. */
export async function findTab(search: string): Promise<number | null> {
  const named = new URLSearchParams(search).get('tab');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}
