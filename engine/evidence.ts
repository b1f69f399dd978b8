import type { Document } from './document.ts';
import { ANY_ENDING, type Lexicon } from './lexicon.ts';
import type { Link } from './link.ts';
import type { Pack } from './pack.ts';
import type { Hit } from './scan.ts';
import type { Evidence, Place } from './types.ts';
import { kinds, WORD } from './unit-table.ts';

/** How much of each kind is shown. */
const MOST_ENTITIES = 6;
const MOST_TERMS = 6;
const rank: Record<Place, number> = { title: 0, lead: 1, body: 2 };

interface Tally {
  count: number;
  place: Place;
}

function tally(map: Map<string, Tally>, key: string, place: Place): void {
  const known = map.get(key);
  if (!known) map.set(key, { count: 1, place });
  else {
    known.count++;
    if (rank[place] < rank[known.place]) known.place = place;
  }
}

const strongest = (map: Map<string, Tally>, most: number): [string, Tally][] =>
  [...map]
    .sort(([a, p], [b, q]) => rank[p.place] - rank[q.place] || q.count - p.count || (a < b ? -1 : 1))
    .slice(0, most);

/** The term as the page writes it; of one that stands for any ending, the whole word. */
function wordOf({ pattern, from, to }: Hit, { text }: Document): string {
  let end = to;
  if (pattern.form & ANY_ENDING) while (kinds[text.charCodeAt(end)] === WORD) end++;
  return text.slice(from, end).replace(/\s+/g, ' ');
}

/**
 * What made the verdict: the entities and the words of the pack that speak for the subject, where they stand first, and
 * the words of another subject in the title that spoke against it.
 */
export function evidenceOf(
  links: Link[],
  terms: Hit[],
  lexicon: Lexicon,
  pack: Pack,
  document: Document,
  placeOf: (document: Document, at: number) => Place,
): Evidence[] {
  const entities = new Map<string, Tally>();
  for (const { entity, from } of links) tally(entities, entity, placeOf(document, from));

  const { sideA, sideB, matter, whole, other } = pack.facets;
  const speaking = new Set([...whole, ...matter, ...sideA, ...sideB]);
  const words = new Map<string, Tally>();
  /** By what is counted as one word, how it was written first and the group that it speaks for. */
  const found = new Map<string, { term: string; facet: string }>();
  const vetoes = new Set<string>();
  for (const hit of terms) {
    const { pattern, from } = hit;
    const place = placeOf(document, from);
    const names = pattern.groups.map((group) => lexicon.groups[group]!);
    const facet = names.find((name) => speaking.has(name));
    if (facet) {
      const term = wordOf(hit, document);
      const word = term.toLowerCase();
      tally(words, word, place);
      if (!found.has(word)) found.set(word, { term, facet });
    } else if (place === 'title' && names.some((name) => other.includes(name)))
      vetoes.add(wordOf(hit, document));
  }
  return [
    ...strongest(entities, MOST_ENTITIES).map(
      ([id, { count, place }]) => ({ kind: 'entity', id, count, place }) as const,
    ),
    ...strongest(words, MOST_TERMS).map(
      ([word, { count, place }]) => ({ kind: 'term', ...found.get(word)!, count, place }) as const,
    ),
    ...[...vetoes].sort().map((term) => ({ kind: 'veto', term }) as const),
  ];
}
