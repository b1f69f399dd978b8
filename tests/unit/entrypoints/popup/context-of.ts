import { article } from '../../../../data/article.ts';
import { timeline } from '../../../../data/timeline.ts';
import type { TabContext } from '../../../../platform/tab-context.ts';

/** What is kept of a page about the talks of two ministers. */
export const contextOf = ({ forced = false } = {}): TabContext => ({
  frameId: 0,
  tabId: 7,
  report: {
    lang: 'en',
    detected: !forced,
    score: 0.9,
    topics: [
      { id: 'talks', score: 0.9 },
      { id: 'spending', score: 0.6 },
    ],
    figures: [article.figures[1]!],
    entities: [
      { id: 'pete-hegseth', count: 4 },
      { id: 'nato', count: 1 },
    ],
    evidence: [
      { kind: 'entity', id: 'pete-hegseth', count: 4, place: 'title' },
      { kind: 'term', term: 'alliance', facet: 'alliance-word', count: 2, place: 'lead' },
    ],
    groups: [],
    terms: [],
  },
  related: [
    { id: 'h04', score: 3, why: [{ kind: 'countries', codes: ['JP'] }] },
    { id: 'h08', score: 2, why: [{ kind: 'entities', ids: ['donald-trump'] }] },
  ],
  timeline: timeline.slice(0, 2).map(({ id }) => ({ id, score: 1, why: [] })),
  forced,
  readAt: 0,
});
