import { timeline } from '../../data/timeline.ts';
import { type Candidate, rankRelated } from '../../engine/rank.ts';
import type { PageReport } from '../../engine/types.ts';
import type { TabContext } from '../../platform/tab-context.ts';
import { MOST_RELATED, relatedHeadlines } from './related-headlines.ts';

const eventCandidates: Candidate[] = timeline.map(({ id, entities, topics, date }) => ({
  id,
  entities,
  topics,
  countries: [],
  terms: [],
  date,
}));

/** Matches what the reader said of a page against the bundled headlines and the timeline. */
export function buildContext(
  tabId: number,
  report: PageReport,
  { forced, frameId = 0 }: { forced: boolean; frameId?: number },
): TabContext {
  const { entities, topics } = report;
  return {
    tabId,
    frameId,
    report,
    related: relatedHeadlines(report),
    timeline: rankRelated({ entities, topics, countries: [], terms: [] }, eventCandidates).slice(
      0,
      MOST_RELATED,
    ),
    forced,
    readAt: Date.now(),
  };
}
