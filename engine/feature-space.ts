import type { LinearModel, Pack } from './pack.ts';

/** One side, the other, and the subject matter that joins them, as bits. */
export const SIDE_A = 1;
export const SIDE_B = 2;
export const MATTER = 4;
export const JOINED = SIDE_A | SIDE_B | MATTER;

/** What is said of a page as a whole, beside what is said of each group; see `features.ts`. */
const WHOLE_PAGE = [
  'near1',
  'near2',
  'both',
  'anyNear',
  'other',
  'noWhole',
  'whole',
  'rival',
  'otherTitle',
] as const;
type WholePage = (typeof WHOLE_PAGE)[number];
const COMBINED = ['tF', 'lF', 'hF'] as const;
type Combined = (typeof COMBINED)[number];

/** The numbers that the linear models weigh have fixed places in one array; this says which. */
export interface FeatureSpace {
  /** By place. */
  names: string[];
  /** Places of title, lead and whole text for group 0; the other groups follow. */
  title: number;
  lead: number;
  body: number;
  page: Record<WholePage, number>;
  /** Place for no bits; add the bits. */
  bits: Record<Combined, number>;
  /** Place of the first learned word; the others follow. */
  word: number;
  /** For each group the facets that a word of it stands for, as bits, and the parts that it plays. */
  facets: Uint8Array;
  isWhole: Uint8Array;
  isOther: Uint8Array;
  isRival: Uint8Array;
  isOwn: Uint8Array;
  /** By entity id, the groups that it speaks for. */
  entityGroups: Map<string, number[]>;
  detector: CompiledModel;
  topics: { id: string; model: CompiledModel }[];
}

/** A linear model with its weights in the places of the features. */
export interface CompiledModel {
  bias: number;
  weights: Float64Array;
  threshold: number;
}

function compileModel(names: string[], { bias, weights, threshold }: LinearModel): CompiledModel {
  return { bias, threshold, weights: Float64Array.from(names, (name) => weights[name] ?? 0) };
}

/** Lays out the features for the groups of a lexicon, and the models in their places. */
export function featureSpace(
  groups: string[],
  { facets, words, detector, topics }: Pick<Pack, 'facets' | 'words' | 'detector' | 'topics'>,
): FeatureSpace {
  const names: string[] = [];
  const add = (more: string[]): number => names.push(...more) - more.length;
  const title = add(groups.map((group) => `t:${group}`));
  const lead = add(groups.map((group) => `l:${group}`));
  const body = add(groups.map((group) => `b:${group}`));
  const page = Object.fromEntries(WHOLE_PAGE.map((name) => [name, add([name])])) as Record<WholePage, number>;
  const bits = Object.fromEntries(
    COMBINED.map((name) => [name, add(Array.from({ length: JOINED + 1 }, (_, b) => `${name}${b}`))]),
  ) as Record<Combined, number>;
  const word = add(words.map((learned) => `w:${learned}`));
  const members = (...lists: string[][]): Uint8Array => {
    const all = new Set(lists.flat());
    return Uint8Array.from(groups, (group) => Number(all.has(group)));
  };
  const [a, b, matter, whole] = [facets.sideA, facets.sideB, facets.matter, facets.whole].map((list) =>
    members(list),
  ) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  const entityGroups = new Map<string, number[]>();
  for (const [group, ids] of Object.entries(facets.entities)) {
    const index = groups.indexOf(group);
    for (const id of ids) entityGroups.set(id, [...(entityGroups.get(id) ?? []), index]);
  }
  return {
    names,
    title,
    lead,
    body,
    page,
    bits,
    word,
    facets: Uint8Array.from(groups, (_, g) =>
      whole[g] ? JOINED : a[g]! * SIDE_A + b[g]! * SIDE_B + matter[g]! * MATTER,
    ),
    isWhole: whole,
    isOther: members(facets.other),
    isRival: members(facets.rivals),
    isOwn: members(facets.sideB, facets.whole),
    entityGroups,
    detector: compileModel(names, detector),
    topics: Object.entries(topics)
      .sort(([p], [q]) => (p < q ? -1 : 1))
      .map(([id, model]) => ({ id, model: compileModel(names, model) })),
  };
}
