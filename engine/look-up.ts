import { countEntities, spokenGroups } from './counts.ts';
import { toDocument } from './document.ts';
import { countGroups, groupHits } from './features.ts';
import { figuresOf } from './figures.ts';
import { lexiconOf } from './lexicon.ts';
import { type Link, link } from './link.ts';
import type { Pack } from './pack.ts';
import { type Hit, scan } from './scan.ts';
import { strongTerms } from './strong-terms.ts';
import type { EntityCount, Lang } from './types.ts';

/** What is known of a piece of text that somebody asked about. */
export interface LookedUp {
  lang: Lang;
  /** What it names, in text order. */
  entities: EntityCount[];
  /** What it may name besides: entities with an alias in it that the text alone does not settle, in text order. */
  possible: string[];
  /** Figures that it states. */
  figures: string[];
  /** Term groups of the pack that it speaks of, and its own strongest words: what related items are found by. */
  groups: EntityCount[];
  terms: string[];
}

/** Names that were not settled and touch none that was, in text order. */
const openNames = (names: Hit[], links: Link[]): Hit[] =>
  names.filter((name) => !links.some(({ from, to }) => name.from < to && name.to > from));

/**
 * Looks up a text that a reader chose. They asked, so it counts as being about the pack's subject, and a name that
 * only the rest of the page could settle is given as possible.
 */
export function lookUp(text: string, pack: Pack): LookedUp {
  const document = toDocument({ title: '', text });
  const lexicon = lexiconOf(pack);
  const found = scan(document, lexicon);
  const links = link(document, found, pack).onSubject();
  const named = [...new Set(links.map(({ entity }) => pack.entities[entity]!))];
  const entities = countEntities(links, pack).sort((a, b) => named.indexOf(a.id) - named.indexOf(b.id));
  const possible = openNames(found.names, links).flatMap(({ pattern }) =>
    pattern.senses.map(({ entity }) => pack.entities[entity]!),
  );
  const hits = groupHits(found.terms, links, pack);
  return {
    lang: document.lang,
    entities,
    possible: [...new Set(possible)].filter((id) => !named.includes(id)),
    figures: [...new Set(figuresOf(document, found.sentences, pack.figures).map(({ figure }) => figure))],
    groups: spokenGroups(pack.groups, countGroups(document, hits, pack.groups.length)),
    terms: strongTerms(document),
  };
}
