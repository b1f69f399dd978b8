import links from '../../data/group-links.json' with { type: 'json' };
import { headlines } from '../../data/headlines.ts';
import { timeline } from '../../data/timeline.ts';
import { type Candidate, rankRelated } from '../../engine/rank.ts';
import { queryOf } from '../../engine/relate.ts';
import { termsOf } from '../../engine/strong-terms.ts';
import type { PageReport } from '../../engine/types.ts';
import type { TabContext } from '../../platform/tab-context.ts';

/** How many related items are kept of each kind; a surface shows fewer at first. */
const MOST = 12;

const headlineCandidates: Candidate[] = headlines.map(({ headline, published, ...rest }) => ({
  ...rest,
  terms: termsOf(headline),
  date: published,
}));

const eventCandidates: Candidate[] = timeline.map(({ id, entities, topics, date }) => ({
  id,
  entities,
  topics,
  countries: [],
  terms: [],
  date,
}));

/** Matches what the reader said of a page against the bundled headlines and the timeline. */
export function buildContext(tabId: number, report: PageReport, { forced }: { forced: boolean }): TabContext {
  const { entities, topics } = report;
  return {
    tabId,
    report,
    related: rankRelated(queryOf(report, links), headlineCandidates).slice(0, MOST),
    timeline: rankRelated({ entities, topics, countries: [], terms: [] }, eventCandidates).slice(0, MOST),
    forced,
    readAt: Date.now(),
  };
}
