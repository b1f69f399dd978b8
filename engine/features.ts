import type { Document } from './document.ts';
import { type FeatureSpace, JOINED, SIDE_A, SIDE_B } from './feature-space.ts';
import type { Link } from './link.ts';
import { type Pack, ROLES } from './pack.ts';
import { type Hit, type Hits, SENTENCES_WEIGHED } from './scan.ts';

/** A word of one or more groups: a term of the pack, or a name that was settled on an entity. */
export interface GroupHit {
  groups: number[];
  from: number;
}

const NONE: number[] = [];

/** Terms and settled names together, in text order; a term inside a name that speaks for the same group counts once. */
export function groupHits(terms: Hit[], links: Link[], { entityGroups }: Pack): GroupHit[] {
  const hits: GroupHit[] = [];
  let next = 0;
  let own = NONE;
  let end = 0;
  const takeNames = (upTo: number): void => {
    while (next < links.length && links[next]!.from <= upTo) {
      const { entity, from, to } = links[next++]!;
      own = entityGroups[entity]!;
      end = to;
      if (own.length > 0) hits.push({ groups: own, from });
    }
  };
  for (const { pattern, from } of terms) {
    takeNames(from);
    const { groups } = pattern;
    if (from >= end || own.length === 0) hits.push({ groups, from });
    else {
      const rest = groups.filter((group) => !own.includes(group));
      if (rest.length > 0) hits.push({ groups: rest, from });
    }
  }
  takeNames(Number.POSITIVE_INFINITY);
  return hits;
}

/** Words of the sentences that are weighed. */
export function weighedHits(hits: GroupHit[], { sentences }: Pick<Hits, 'sentences'>): GroupHit[] {
  const end = sentences[SENTENCES_WEIGHED];
  const last = hits.at(-1);
  return end === undefined || !last || last.from < end ? hits : hits.filter(({ from }) => from < end);
}

/** How often words of each group stand in the title, in the lead, and in all. */
export interface GroupCounts {
  title: Uint16Array;
  lead: Uint16Array;
  all: Uint16Array;
}

export function countGroups(document: Document, hits: GroupHit[], groups: number): GroupCounts {
  const title = new Uint16Array(groups);
  const lead = new Uint16Array(groups);
  const all = new Uint16Array(groups);
  for (const { groups: own, from } of hits) {
    const part = from < document.titleEnd ? title : from < document.leadEnd ? lead : null;
    for (const group of own) {
      all[group]!++;
      if (part) part[group]!++;
    }
  }
  return { title, lead, all };
}

/** The facets that meet in each of the first sentences, as bits; one more for the neighbour of the last. */
function facetsBySentence(
  hits: GroupHit[],
  sentences: number[],
  count: number,
  facets: number[],
): Uint8Array {
  const bits = new Uint8Array(count + 1);
  let sentence = 0;
  for (const { groups, from } of hits) {
    while (sentence + 1 < sentences.length && sentences[sentence + 1]! <= from) sentence++;
    if (sentence > count) break;
    for (const group of groups) bits[sentence]! |= facets[group]!;
  }
  return bits;
}

/** Numbers in places of the feature space; nearly all are 0 and left out. */
export class Features {
  readonly places: number[] = [];
  readonly values: number[] = [];
  /** The same, but for learned words in the title, which count twice: what a page is about among others of its subject shows there. */
  readonly stressed: number[] = [];

  set(place: number, value: number, stressed = value): void {
    if (value === 0) return;
    this.places.push(place);
    this.values.push(value);
    this.stressed.push(stressed);
  }
}

/** As much of a feature as one that grows with the text may be. */
const MOST = 1.5;

/**
 * What the models look at, in the places that the feature space gives them:
 * `t:group`, `l:group`, `b:group`: a word of the group in the title, the lead, and how much of it overall;
 * `tF`, `lF`, `hF` and bits: the facets joined in the title, in the lead, and in both; `near1`, `near2`: how many of the
 * sentences, alone or with the one after, join both sides and the subject matter, `both` both sides;
 * `whole` how many words name all of it at once, `noWhole` that none does; `other`: the share of what speaks of
 * something else, `rival` the share of third parties beside the second side, `otherTitle` that the title speaks of
 * something else and names nothing of the subject as a whole; `noA`, `noB`, `oneSided`: that a side is not named at all;
 * `w:word` that a learned word stands there.
 */
export function featuresOf(
  { sentences, words }: Pick<Hits, 'sentences' | 'words'>,
  hits: GroupHit[],
  counts: GroupCounts,
  space: FeatureSpace,
): Features {
  const features = new Features();
  const { page, bits, facets, roles } = space;
  const counted = Math.min(sentences.length, SENTENCES_WEIGHED);
  const scale = Math.log1p(counted);
  const grown = (count: number): number => Math.min(MOST, Math.log1p(count) / scale);
  let titleBits = 0;
  let leadBits = 0;
  let mass = 0;
  let foreign = 0;
  let rival = 0;
  let ours = 0;
  let wholes = 0;
  let sideA = 0;
  let sideB = 0;
  let otherTitle = false;
  let wholeTitle = false;
  for (let group = 0; group < counts.all.length; group++) {
    const all = counts.all[group]!;
    if (all === 0) continue;
    const role = roles[group]!;
    if (counts.title[group]) {
      features.set(space.title + group, 1);
      titleBits |= facets[group]!;
      otherTitle ||= (role & ROLES.other) !== 0;
      wholeTitle ||= (role & ROLES.whole) !== 0;
    }
    if (counts.lead[group]) {
      features.set(space.lead + group, 1);
      leadBits |= facets[group]!;
    }
    features.set(space.body + group, grown(all));
    mass += all;
    if (role & ROLES.whole) wholes += all;
    else {
      if (facets[group]! & SIDE_A) sideA += all;
      if (facets[group]! & SIDE_B) sideB += all;
    }
    if (role & ROLES.rival) rival += all;
    if (role & ROLES.own) ours += all;
    if (role & ROLES.other) foreign += all;
  }

  const bySentence = facetsBySentence(hits, sentences, counted, facets);
  let near1 = 0;
  let near2 = 0;
  let both = 0;
  for (let s = 0; s < counted; s++) {
    const here = bySentence[s]!;
    if (here === JOINED) near1++;
    if ((here | bySentence[s + 1]!) === JOINED) near2++;
    if ((here & (SIDE_A | SIDE_B)) === (SIDE_A | SIDE_B)) both++;
  }
  features.set(page.near1, Math.log1p(near1) / scale);
  features.set(page.near2, Math.log1p(near2) / scale);
  features.set(page.both, Math.log1p(both) / scale);
  features.set(page.anyNear, Number(near2 > 0));
  if (titleBits) features.set(bits.tF + titleBits, 1);
  if (leadBits) features.set(bits.lF + leadBits, 1);
  const head = titleBits | leadBits;
  if (head) features.set(bits.hF + head, 1);
  if (mass > 0) {
    features.set(page.other, foreign / mass);
    features.set(page.noWhole, Number(wholes === 0));
  }
  features.set(page.whole, grown(wholes));
  features.set(page.noA, Number(sideA === 0));
  features.set(page.noB, Number(sideB === 0));
  features.set(page.oneSided, Number(wholes === 0 && (sideA === 0 || sideB === 0)));
  if (rival > 0) features.set(page.rival, rival / (rival + ours));
  features.set(page.otherTitle, Number(otherTitle && !wholeTitle));
  for (let word = 0; word < words.length; word++) {
    const times = words[word]!;
    if (times > 0) features.set(space.word + word, 1, times);
  }
  return features;
}
