import { type Document, placeOf } from './document.ts';
import { ANY_ENDING } from './forms.ts';
import type { Pattern } from './lexicon.ts';
import type { Link } from './link.ts';
import { type Pack, ROLES } from './pack.ts';
import type { Hit } from './scan.ts';
import type { Evidence, Place } from './types.ts';
import { kindOf, WORD } from './unit-table.ts';

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

/** Is the first to be shown before the second: by where it stands, then by how often, then by its key? */
const isStronger = (key: string, a: Tally, than: string, b: Tally): boolean =>
  (rank[a.place] - rank[b.place] || b.count - a.count || (key < than ? -1 : 1)) < 0;

/** The few strongest, strongest first: each of the many is compared with the weakest that is kept, and nearly all go. */
function strongest<Value extends Tally>(map: Map<string, Value>, most: number): [string, Value][] {
  const kept: [string, Value][] = [];
  for (const [key, value] of map) {
    let at = kept.length;
    while (at > 0 && isStronger(key, value, kept[at - 1]![0], kept[at - 1]![1])) at--;
    if (at === most) continue;
    kept.splice(at, 0, [key, value]);
    if (kept.length > most) kept.pop();
  }
  return kept;
}

/** The term as the page writes it, on one line; of one that stands for any ending, the whole word. */
function termOf({ pattern, from, to }: Hit, { text }: Document): string {
  let end = to;
  if (pattern.form & ANY_ENDING) while (kindOf(text.charCodeAt(end)) === WORD) end++;
  const term = text.slice(from, end);
  return pattern.folded.includes(' ') ? term.replace(/\s+/g, ' ') : term;
}

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
      vetoes.add(termOf(hit, document));
  }
  // Patterns that read alike on the page are one word to its reader.
  const words = new Map<string, Tally & { term: string; group: number }>();
  for (const [pattern, { count, place, group, hit }] of spoken) {
    const term = termOf(hit, document);
    const key = term.length === pattern.folded.length ? pattern.folded : term.toLowerCase();
    const known = words.get(key);
    if (known) known.count += count;
    else words.set(key, { count, place, group, term });
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
