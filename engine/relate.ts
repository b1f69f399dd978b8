import type { Candidate, Query } from './rank.ts';
import { termsOf } from './strong-terms.ts';
import type { PageReport } from './types.ts';

/** What groups of words stand for when pages are compared: countries, and topics of headlines. */
export interface GroupLinks {
  countries: Record<string, string>;
  topics: Record<string, string>;
  /** The headline topic that every page on the pack's subject belongs to. */
  own: string;
}

/** A group of words has to occur this often on a page before it stands for a country or a topic. */
const SPOKEN_OF = 2;
/** How much a topic counts that the page speaks of but is not about. */
const SIDE_TOPIC = 0.5;

type Groups = Pick<PageReport, 'groups'>;

const linked = ({ groups }: Groups, table: Record<string, string>, least: number): string[] => [
  ...new Set(groups.flatMap(({ id, count }) => (count >= least && table[id] ? [table[id]] : []))),
];

/** What a page, or a text, asks of headlines: the people and places it names, its topics, countries and strongest words. */
export const queryOf = (
  report: Groups & Pick<PageReport, 'detected' | 'entities' | 'terms'>,
  links: GroupLinks,
): Query => ({
  entities: report.entities,
  topics: [
    ...(report.detected ? [{ id: links.own, score: 1 }] : []),
    ...linked(report, links.topics, SPOKEN_OF).map((id) => ({ id, score: SIDE_TOPIC })),
  ],
  countries: linked(report, links.countries, SPOKEN_OF),
  terms: report.terms,
});

/** A headline that nobody has annotated, as something that may be related: what the engine itself finds in it. */
export const candidateOf = (
  {
    id,
    title,
    summary,
    published,
  }: { id: string; title: string; summary?: string | undefined; published: string },
  report: Pick<PageReport, 'detected' | 'entities' | 'groups'>,
  links: GroupLinks,
): Candidate => ({
  id,
  entities: report.entities.map((entity) => entity.id),
  topics: [...(report.detected ? [links.own] : []), ...linked(report, links.topics, 1)],
  countries: linked(report, links.countries, 1),
  terms: termsOf(summary ? `${title}\n${summary}` : title),
  date: published,
});
