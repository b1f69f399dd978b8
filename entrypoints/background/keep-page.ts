import type { PageReport } from '../../engine/types.ts';
import { readTab, writeTab } from '../../platform/tab-store.ts';
import { buildContext } from './build-context.ts';
import { forgetPage } from './forget-page.ts';
import { injectMarks, type Sender } from './inject.ts';
import { showBadge } from './show-badge.ts';

/** What the reader of a page said: keep it for the tab, show the badge, send the marks; null: forget the page. */
export async function keepPage(report: PageReport | null, sender: Sender): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return;
  if (!report) return forgetPage(tabId);
  const before = await readTab(tabId);
  await writeTab(buildContext(tabId, report, { forced: before?.forced ?? false }));
  await showBadge(tabId, report);
  await injectMarks(sender);
}
