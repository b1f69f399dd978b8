import { type Document, placeOf } from './document.ts';
import { ANY_ENDING } from './forms.ts';
import type { Link } from './link.ts';
import { type Pack, ROLES } from './pack.ts';
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

function tally<Key>(map: Map<Key, Tally>, key: Key, place: Place): void {
  const known = map.get(key);
  if (!known) map.set(key, { count: 1, place });
  else {
    known.count++;
    if (rank[place] < rank[known.place]) known.place = place;
  }
}

const strongest = <Key>(map: Map<Key, Tally>, most: number): [Key, Tally][] =>
  [...map]
    .sort(([a, p], [b, q]) => rank[p.place] - rank[q.place] || q.count - p.count || (a < b ? -1 : 1))
    .slice(0, most);

/** The term as the page writes it; of one that stands for any ending, the whole word. */
function wordOf({ pattern, from, to }: Hit, { text }: Document): string {
  let end = to;
  if (pattern.form & ANY_ENDING) while (kinds[text.charCodeAt(end)] === WORD) end++;
  return text.slice(from, end);
}

const inOneLine = (words: string): string => words.replace(/\s+/g, ' ');

/**
 * What made the verdict: the entities and the words of the pack that speak for the subject, where they stand first, and
 * the words of another subject in the title that spoke against it.
 */
export function evidenceOf(links: Link[], terms: Hit[], pack: Pack, document: Document): Evidence[] {
  const entities = new Map<string, Tally>();
  for (const { entity, from } of links) tally(entities, pack.entities[entity]!, placeOf(document, from));

  const words = new Map<string, Tally>();
  /** By what is counted as one word, how it was written first and the group that it speaks for. */
  const found = new Map<string, { term: string; group: number }>();
  const vetoes = new Set<string>();
  for (const hit of terms) {
    const { pattern, from } = hit;
    const place = placeOf(document, from);
    const group = pattern.groups.find((index) => pack.facets[index] !== 0);
    if (group !== undefined) {
      const term = wordOf(hit, document);
      const word = term.toLowerCase();
      tally(words, word, place);
      if (!found.has(word)) found.set(word, { term, group });
    } else if (place === 'title' && pattern.groups.some((index) => pack.roles[index]! & ROLES.other))
      vetoes.add(wordOf(hit, document));
  }
  return [
    ...strongest(entities, MOST_ENTITIES).map(
      ([id, { count, place }]) => ({ kind: 'entity', id, count, place }) as const,
    ),
    ...strongest(words, MOST_TERMS).map(([word, { count, place }]): Evidence => {
      const { term, group } = found.get(word)!;
      return { kind: 'term', term: inOneLine(term), facet: pack.groups[group]!, count, place };
    }),
    ...[...vetoes].sort().map((term) => ({ kind: 'veto', term: inOneLine(term) }) as const),
  ];
}
