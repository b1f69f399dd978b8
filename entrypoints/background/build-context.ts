import { headlines } from '../../data/headlines.ts';
import { timeline } from '../../data/timeline.ts';
import links from '../../data/group-links.json' with { type: 'json' };
import { type Candidate, type Query, rankRelated } from '../../engine/rank.ts';
import { termsOf } from '../../engine/strong-terms.ts';
import type { PageReport } from '../../engine/types.ts';
import type { TabContext } from '../../platform/tab-context.ts';

/** The headline topic that every detected page belongs to. */
const OWN_TOPIC = 'us-japan-defense';
/** A group of words has to occur this often before it stands for a country or a topic. */
const SPOKEN_OF = 2;

const most = 12;

const headlineCandidates: Candidate[] = headlines.map(({ id, headline, entities, topics, countries, published }) => ({
  id,
  entities,
  topics,
  countries,
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

const linked = (report: PageReport, table: Record<string, string>): string[] => [
  ...new Set(
    report.groups.flatMap(({ id, count }) => (count >= SPOKEN_OF && table[id] ? [table[id]] : [])),
  ),
];

/** What the page is about in the terms of the headlines: their own topics, countries and words. */
const headlineQuery = (report: PageReport): Query => ({
  entities: report.entities,
  topics: [
    ...(report.detected ? [{ id: OWN_TOPIC, score: 1 }] : []),
    ...linked(report, links.topics).map((id) => ({ id, score: 0.5 })),
  ],
  countries: linked(report, links.countries),
  terms: report.terms,
});

const eventQuery = (report: PageReport): Query => ({
  entities: report.entities,
  topics: report.topics,
  countries: [],
  terms: [],
});

/** Matches what the reader said of a page against the bundled headlines and the timeline. */
export function buildContext(tabId: number, report: PageReport, { forced }: { forced: boolean }): TabContext {
  return {
    tabId,
    report,
    related: rankRelated(headlineQuery(report), headlineCandidates).slice(0, most),
    timeline: rankRelated(eventQuery(report), eventCandidates).slice(0, most),
    forced,
    readAt: Date.now(),
  };
}
