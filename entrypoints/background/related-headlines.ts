import links from '../../data/group-links.json' with { type: 'json' };
import { headlines } from '../../data/headlines.ts';
import { type Candidate, type RankedItem, rankRelated } from '../../engine/rank.ts';
import { queryOf } from '../../engine/relate.ts';
import { termsOf } from '../../engine/strong-terms.ts';

/** How many related items are kept of each kind; a surface shows fewer at first. */
export const MOST_RELATED = 12;

const candidates: Candidate[] = headlines.map(({ headline, published, ...rest }) => ({
  ...rest,
  terms: termsOf(headline),
  date: published,
}));

/** The bundled headlines that are related to what was read, best first. */
export const relatedHeadlines = (read: Parameters<typeof queryOf>[0]): RankedItem[] =>
  rankRelated(queryOf(read, links), candidates).slice(0, MOST_RELATED);
