import type { RankedItem } from '../engine/rank.ts';
import type { Lang, PageReport } from '../engine/types.ts';

/** What is kept of a tab while its page is open, in session storage under `tab:<id>`. Ids only: texts are looked up in `data/`. */
export interface TabContext {
  tabId: number;
  /** The frame that the report is of: 0 is the page itself. */
  frameId: number;
  report: PageReport;
  /** Bundled headlines, best first, each with its reasons. */
  related: RankedItem[];
  /** Timeline events that touch the page, best first. */
  timeline: RankedItem[];
  /** True when the reader asked for this page by hand although it was not detected. */
  forced: boolean;
  /** Milliseconds since 1970. */
  readAt: number;
}

/** What a surface is told of a tab. */
export type TabState =
  | { status: 'detected'; context: TabContext }
  /** Read, but not about a watched topic. `context` holds what was found all the same. */
  | { status: 'not-detected'; context: TabContext }
  /** Detected, but every watch topic that it is about is switched off. */
  | { status: 'topics-off'; context: TabContext }
  /** The browser lets no extension run here (its own pages, stores, the PDF viewer), or access was not granted. */
  | { status: 'unreadable' }
  /** The browser discarded or froze the page while nobody looked at it, and nothing is known of it. */
  | { status: 'asleep' }
  /** The options keep Backstory off this site, or it runs only on click. */
  | { status: 'site-off' };

/** The language to show names in: the page's, where it is known. */
export const pageLang = (state: TabState, fallback: Lang): Lang =>
  'context' in state ? state.context.report.lang : fallback;
