import { browser } from 'wxt/browser';
import { forgetTab, readTab, writeTab } from '../../platform/tab-store.ts';
import { showBadge } from './show-badge.ts';

/**
 * The browser gave a tab another number, as Chromium does when it discards the page: what is known of it goes along. A
 * page that is there under the new number speaks for itself.
 */
export async function moveTab(tabId: number, oldId: number): Promise<void> {
  const kept = await readTab(oldId);
  await forgetTab(oldId);
  if (!kept || !(await browser.tabs.get(tabId)).discarded) return;
  await writeTab({ ...kept, tabId });
  if (kept.report.detected) await showBadge(tabId, kept.report);
}
