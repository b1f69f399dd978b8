import type { Pack, PackedModel } from './pack.ts';

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
  'noA',
  'noB',
  'oneSided',
] as const;
type WholePage = (typeof WHOLE_PAGE)[number];
const COMBINED = ['tF', 'lF', 'hF'] as const;
type Combined = (typeof COMBINED)[number];

/** Names of all features in their places, for those who fit weights and those who read them. */
export const featureNames = (groups: string[], words: string[]): string[] => [
  ...['t', 'l', 'b'].flatMap((part) => groups.map((group) => `${part}:${group}`)),
  ...WHOLE_PAGE,
  ...COMBINED.flatMap((part) => Array.from({ length: JOINED + 1 }, (_, bits) => `${part}${bits}`)),
  ...words.map((word) => `w:${word}`),
];

/** The numbers that the linear models weigh have fixed places in one array; this says which. */
export interface FeatureSpace {
  /** Places of title, lead and whole text for group 0; the other groups follow. */
  title: number;
  lead: number;
  body: number;
  page: Record<WholePage, number>;
  /** Place for no bits; add the bits. */
  bits: Record<Combined, number>;
  /** Place of the first learned word; the others follow. */
  word: number;
  facets: number[];
  roles: number[];
  detector: PackedModel;
  topics: { id: string; model: PackedModel }[];
}

/** Lays out the features of a pack, and its models in their places. */
export function featureSpace({ groups, facets, roles, detector, topics }: Pack): FeatureSpace {
  const { length } = groups;
  const page = 3 * length;
  const bits = page + WHOLE_PAGE.length;
  const word = bits + COMBINED.length * (JOINED + 1);
  return {
    title: 0,
    lead: length,
    body: 2 * length,
    page: Object.fromEntries(WHOLE_PAGE.map((name, i) => [name, page + i])) as Record<WholePage, number>,
    bits: Object.fromEntries(COMBINED.map((name, i) => [name, bits + i * (JOINED + 1)])) as Record<
      Combined,
      number
    >,
    word,
    facets,
    roles,
    detector,
    topics: Object.entries(topics).map(([id, model]) => ({ id, model })),
  };
}
