import { forgetTab } from '../../platform/tab-store.ts';
import { clearBadge } from './show-badge.ts';

/** The page of this tab has gone, or is no longer about a watched topic. */
export async function forgetPage(tabId: number): Promise<void> {
  await forgetTab(tabId);
  await clearBadge(tabId);
}
