import { type Document, placeOf } from './document.ts';
import { ANY_ENDING } from './forms.ts';
import type { Pattern } from './lexicon.ts';
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

function tally(map: Map<string, Tally>, key: string, place: Place): void {
  const known = map.get(key);
  if (!known) map.set(key, { count: 1, place });
  else {
    known.count++;
    if (rank[place] < rank[known.place]) known.place = place;
  }
}

const strongest = <Value extends Tally>(map: Map<string, Value>, most: number): [string, Value][] =>
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

  const spoken = new Map<Pattern, Tally & { group: number; hit: Hit }>();
  const vetoes = new Set<string>();
  for (const hit of terms) {
    const { pattern, from } = hit;
    const known = spoken.get(pattern);
    if (known) {
      known.count++;
      continue;
    }
    const place = placeOf(document, from);
    const group = pattern.groups.find((index) => pack.facets[index] !== 0);
    if (group !== undefined) spoken.set(pattern, { count: 1, place, group, hit });
    else if (place === 'title' && pattern.groups.some((index) => pack.roles[index]! & ROLES.other))
      vetoes.add(inOneLine(wordOf(hit, document)));
  }
  // Patterns that read alike on the page are one word to its reader.
  const words = new Map<string, Tally & { term: string; group: number }>();
  for (const { count, place, group, hit } of spoken.values()) {
    const term = inOneLine(wordOf(hit, document));
    const known = words.get(term.toLowerCase());
    if (known) known.count += count;
    else words.set(term.toLowerCase(), { count, place, group, term });
  }
  return [
    ...strongest(entities, MOST_ENTITIES).map(
      ([id, { count, place }]) => ({ kind: 'entity', id, count, place }) as const,
    ),
    ...strongest(words, MOST_TERMS).map(
      ([, { term, group, count, place }]) =>
        ({ kind: 'term', term, facet: pack.groups[group]!, count, place }) as const,
    ),
    ...[...vetoes].sort().map((term) => ({ kind: 'veto', term }) as const),
  ];
}
