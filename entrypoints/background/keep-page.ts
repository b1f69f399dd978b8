import type { PageReport } from '../../engine/types.ts';
import type { TabContext } from '../../platform/tab-context.ts';
import { readTab, writeTab } from '../../platform/tab-store.ts';
import { buildContext } from './build-context.ts';
import { forgetPage } from './forget-page.ts';
import { injectMarks, type Sender } from './inject.ts';
import { showBadge } from './show-badge.ts';
import { tellAgain } from './tell-again.ts';

/** Page and frames may speak at once: each is heard to the end. */
let queue: Promise<unknown> = Promise.resolve();

/** Does what this frame says count more than what is kept? The page itself always does; of frames the surest. */
const counts = (report: PageReport, frameId: number, kept: TabContext | null): boolean =>
  frameId === 0 ||
  !kept ||
  kept.frameId === frameId ||
  (kept.frameId !== 0 && report.score > kept.report.score);

async function keep(report: PageReport | null, tabId: number, frameId: number): Promise<void> {
  const kept = await readTab(tabId);
  if (report) {
    if (!counts(report, frameId, kept)) return;
    const forced = kept?.frameId === frameId && kept.forced;
    await writeTab(buildContext(tabId, report, { forced, frameId }));
    await showBadge(tabId, report);
  } else if (frameId === (kept?.frameId ?? 0) && !kept?.forced) {
    await forgetPage(tabId);
    // A frame that did not count may do so now.
    await tellAgain(tabId);
  }
}

/**
 * What the reader of a page, or of a frame in it, said: keep it for the tab, show the badge, send the marks; null: forget
 * it, unless it was asked for by hand: a reader that was sent there for that may have said so just before. The page
 * itself sets what the tab is about; a frame does while the page has nothing.
 */
export async function keepPage(report: PageReport | null, sender: Sender): Promise<void> {
  const { tab, frameId = 0 } = sender;
  const tabId = tab?.id;
  if (tabId === undefined) return;
  const kept = queue.then(() => keep(report, tabId, frameId));
  queue = kept.catch(() => undefined);
  await kept;
  if (report) await injectMarks(sender);
}
