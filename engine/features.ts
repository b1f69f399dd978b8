import type { Document } from './document.ts';
import type { Lexicon } from './lexicon.ts';
import type { Link } from './link.ts';
import type { Facets } from './pack.ts';
import type { Hit } from './scan.ts';
import { sentenceAt } from './sentences.ts';

/** Numbers that the linear models weigh, by name; absent is 0. */
export type Features = Map<string, number>;

const SIDE_A = 1;
const SIDE_B = 2;
const MATTER = 4;
const WHOLE = SIDE_A | SIDE_B | MATTER;

/** Names of what is said of one group. */
interface FeatureNames {
  title: string;
  lead: string;
  body: string;
}

const namesOfGroups = new WeakMap<string[], FeatureNames[]>();

/** Made once: a name that is put together anew has to be looked up anew in each model. */
function featureNames(groups: string[]): FeatureNames[] {
  let known = namesOfGroups.get(groups);
  if (!known) {
    known = groups.map((group) => ({ title: `t:${group}`, lead: `l:${group}`, body: `b:${group}` }));
    namesOfGroups.set(groups, known);
  }
  return known;
}

/** For each term group the facets that a word of it stands for, as bits. */
function facetBits(groups: string[], facets: Facets): Uint8Array {
  const bits = new Uint8Array(groups.length);
  const mark = (names: string[], bit: number): void => {
    for (const name of names) {
      const index = groups.indexOf(name);
      if (index >= 0) bits[index]! |= bit;
    }
  };
  mark(facets.sideA, SIDE_A);
  mark(facets.sideB, SIDE_B);
  mark(facets.matter, MATTER);
  mark(facets.whole, WHOLE);
  return bits;
}

/** A word of one or more groups, in folded offsets: a term of the pack, or a name that was settled on an entity. */
export interface GroupHit {
  groups: number[];
  from: number;
}

const groupsOfEntities = new WeakMap<Facets, Map<string, number[]>>();

/** By entity id, the indexes of the groups that it speaks for. */
function entityGroups(groups: string[], facets: Facets): Map<string, number[]> {
  let known = groupsOfEntities.get(facets);
  if (!known) {
    known = new Map();
    for (const [group, ids] of Object.entries(facets.entities)) {
      const index = groups.indexOf(group);
      for (const id of ids) known.set(id, [...(known.get(id) ?? []), index]);
    }
    groupsOfEntities.set(facets, known);
  }
  return known;
}

/** Terms and settled names together, in text order; a term inside a name that speaks for the same group counts once. */
export function groupHits(terms: Hit[], links: Link[], { groups }: Lexicon, facets: Facets): GroupHit[] {
  const byEntity = entityGroups(groups, facets);
  const hits: GroupHit[] = [];
  let next = 0;
  let name: { groups: number[]; to: number } = { groups: [], to: 0 };
  const takeNames = (upTo: number): void => {
    while (next < links.length && links[next]!.from <= upTo) {
      const { entity, from, to } = links[next++]!;
      name = { groups: byEntity.get(entity) ?? [], to };
      if (name.groups.length > 0) hits.push({ groups: name.groups, from });
    }
  };
  for (const { pattern, from } of terms) {
    takeNames(from);
    const own =
      from < name.to ? pattern.groups.filter((group) => !name.groups.includes(group)) : pattern.groups;
    if (own.length > 0) hits.push({ groups: own, from });
  }
  takeNames(Number.POSITIVE_INFINITY);
  return hits;
}

/** Sentences beyond this many tell no more about what a page is on. */
const SENTENCES_COUNTED = 60;

/** Where words of each group stand. */
export interface GroupCounts {
  title: Uint16Array;
  lead: Uint16Array;
  all: Uint16Array;
}

export function countGroups(document: Document, hits: GroupHit[], groups: number): GroupCounts {
  const counts = {
    title: new Uint16Array(groups),
    lead: new Uint16Array(groups),
    all: new Uint16Array(groups),
  };
  for (const { groups: own, from } of hits) {
    for (const group of own) {
      counts.all[group]!++;
      if (from < document.titleEnd) counts.title[group]!++;
      else if (from < document.leadEnd) counts.lead[group]!++;
    }
  }
  return counts;
}

/**
 * What the models look at:
 * `t:group`, `l:group`, `b:group`: a word of the group in the title, the lead, and how much of it overall;
 * `tF`, `lF`: the bits of the facets joined in the title and the lead; `near1`, `near2`: how many of the sentences, alone
 * or with the one after, join both sides and the subject matter;
 * `whole` how many words name all of it at once, `noWhole` that none does; `other`: the share of what speaks of something
 * else, `rival` the share of third parties beside the second side, `otherTitle` that the title does and names nothing of the subject as a whole.
 */
export function featuresOf(document: Document, hits: GroupHit[], lexicon: Lexicon, facets: Facets): Features {
  const { groups } = lexicon;
  const counts = countGroups(document, hits, groups.length);
  const bits = facetBits(groups, facets);
  const features: Features = new Map();

  const sentences = Math.min(document.sentences.length, SENTENCES_COUNTED);
  const scale = Math.log1p(sentences);
  let titleBits = 0;
  let leadBits = 0;
  let mass = 0;
  let foreign = 0;
  const other = new Set(facets.other);
  const whole = new Set(facets.whole);
  const rivals = new Set(facets.rivals);
  const own = new Set([...facets.sideB, ...facets.whole]);
  let rival = 0;
  let ours = 0;
  let wholes = 0;
  let otherTitle = false;
  let wholeTitle = false;
  const names = featureNames(groups);
  groups.forEach((group, index) => {
    const all = counts.all[index]!;
    if (all === 0) return;
    if (counts.title[index]) {
      features.set(names[index]!.title, 1);
      titleBits |= bits[index]!;
    }
    if (counts.lead[index]) {
      features.set(names[index]!.lead, 1);
      leadBits |= bits[index]!;
    }
    features.set(names[index]!.body, Math.min(1.5, Math.log1p(all) / scale));
    mass += all;
    if (whole.has(group)) wholes += all;
    if (counts.title[index]) {
      otherTitle ||= other.has(group);
      wholeTitle ||= whole.has(group);
    }
    if (rivals.has(group)) rival += all;
    if (own.has(group)) ours += all;
    if (other.has(group)) foreign += all;
  });

  const bySentence = new Uint8Array(document.sentences.length);
  for (const { groups: own, from } of hits) {
    const sentence = sentenceAt(document.sentences, from);
    for (const group of own) bySentence[sentence]! |= bits[group]!;
  }
  let near1 = 0;
  let near2 = 0;
  let both = 0;
  for (let s = 0; s < sentences; s++) {
    const here = bySentence[s]!;
    const joined = here | (bySentence[s + 1] ?? 0);
    if (here === WHOLE) near1++;
    if (joined === WHOLE) near2++;
    if ((here & (SIDE_A | SIDE_B)) === (SIDE_A | SIDE_B)) both++;
  }
  if (near1) features.set('near1', Math.log1p(near1) / scale);
  if (near2) features.set('near2', Math.log1p(near2) / scale);
  if (both) features.set('both', Math.log1p(both) / scale);
  if (near2 > 0) features.set('anyNear', 1);
  if (titleBits) features.set(`tF${titleBits}`, 1);
  if (leadBits) features.set(`lF${leadBits}`, 1);
  const head = titleBits | leadBits;
  if (head) features.set(`hF${head}`, 1);
  if (mass > 0) features.set('other', foreign / mass);
  if (mass > 0 && wholes === 0) features.set('noWhole', 1);
  else if (wholes > 0) features.set('whole', Math.min(1.5, Math.log1p(wholes) / scale));
  if (rival > 0) features.set('rival', rival / (rival + ours));
  if (otherTitle && !wholeTitle) features.set('otherTitle', 1);
  return features;
}
