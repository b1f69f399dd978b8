import { type FeatureSpace, featureSpace } from './feature-space.ts';
import type { Pack } from './pack.ts';
import { isLearned, readUses, type Uses } from './uses.ts';

/** One spelling that the scanner looks for. */
export interface Pattern extends Uses {
  folded: string;
  /** Index among the learned words, -1 for none. */
  word: number;
}

/** A pack made ready for the scanner. */
export interface Lexicon {
  pack: Pack;
  space: FeatureSpace;
  /** Folded spellings. */
  spellings: string[];
  /** How many of them are learned words. */
  learned: number;
  /** By `startOf` two units, which sizes of pattern may begin with them, as bits. */
  starts: Uint8Array;
  /** By `fourOf` four units, the same for patterns of four units and more. */
  fours: Uint8Array;
  /** First spelling of each bucket, -1 for none. */
  heads: Int16Array;
  /** Next spelling of the same bucket, -1 for none. */
  next: Int16Array;
  /** The pattern of a spelling; its uses are read when a page holds it for the first time. */
  patternAt(spelling: number): Pattern;
}

const STARTS = 1 << 15;
const FOURS = 1 << 16;
const BUCKETS = 1 << 14;

/** Sizes of pattern, in units, each found by so many of its first ones; as bits. */
export const TWO = 1;
export const THREE = 2;
/** Four to six, seven to nine, ten and more. */
export const FOUR = 4;
export const SEVEN = 8;
export const TEN = 16;

const sizeOf = (length: number): number =>
  length >= 10 ? TEN : length >= 7 ? SEVEN : length >= 4 ? FOUR : length === 3 ? THREE : TWO;

/** Takes one more unit into a hash. */
export const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x9e3779b1);

const spread = (hash: number): number => hash ^ (hash >>> 15);

/** Index into `Lexicon.starts` by the hash of the first two units of a text. */
export const startOf = (hash: number): number => spread(hash) & (STARTS - 1);

/** Index into `Lexicon.fours` by the hash of the first four. */
export const fourOf = (hash: number): number => spread(hash) & (FOURS - 1);

/** Index into `Lexicon.heads` by the hash of as many units as the pattern's size asks for. */
export const bucketOf = (hash: number): number => spread(hash) & (BUCKETS - 1);

/** The hash of the first units of a folded string. */
function hashOf(folded: string, units: number): number {
  let hash = 0;
  for (let i = 0; i < units; i++) hash = mix(hash, folded.charCodeAt(i));
  return hash;
}

const UNITS: Record<number, number> = { [TWO]: 2, [THREE]: 3, [FOUR]: 4, [SEVEN]: 7, [TEN]: 10 };

/** Puts every spelling of a pack into the bucket in which the scanner looks for it. */
function open(pack: Pack): Lexicon {
  const spellings: string[] = [];
  /** For each line of the pack the uses that it gives, where its spellings begin and end, and the learned words before. */
  const uses: string[] = [];
  const begins: number[] = [];
  const ends: number[] = [];
  const learnedBefore: number[] = [];
  let learned = 0;
  for (const line of pack.patterns.split('\n')) {
    const tab = line.indexOf('\t');
    const use = line.slice(0, tab);
    uses.push(use);
    begins.push(spellings.length);
    learnedBefore.push(learned);
    for (const folded of line.slice(tab + 1).split('|')) spellings.push(folded);
    ends.push(spellings.length);
    if (isLearned(use)) learned += spellings.length - begins[begins.length - 1]!;
  }
  const starts = new Uint8Array(STARTS);
  const fours = new Uint8Array(FOURS);
  const heads = new Int16Array(BUCKETS).fill(-1);
  const next = new Int16Array(spellings.length);
  for (let i = 0; i < spellings.length; i++) {
    const folded = spellings[i]!;
    const size = sizeOf(folded.length);
    starts[startOf(hashOf(folded, 2))]! |= size;
    if (size >= FOUR) fours[fourOf(hashOf(folded, 4))]! |= size;
    const bucket = bucketOf(hashOf(folded, UNITS[size]!));
    next[i] = heads[bucket]!;
    heads[bucket] = i;
  }
  const patterns: Pattern[] = [];
  const lineOf = (spelling: number): number => {
    let low = 0;
    let high = ends.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! <= spelling) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const read = (spelling: number): Pattern => {
    const line = lineOf(spelling);
    const found = readUses(uses[line]!);
    const word = found.learned ? learnedBefore[line]! + spelling - begins[line]! : -1;
    return { ...found, folded: spellings[spelling]!, word };
  };
  return {
    pack,
    space: featureSpace(pack),
    spellings,
    starts,
    fours,
    heads,
    next,
    learned,
    patternAt: (spelling) => (patterns[spelling] ??= read(spelling)),
  };
}

const opened = new WeakMap<Pack, Lexicon>();

/** The pack's lexicon, made once for each pack. */
export function lexiconOf(pack: Pack): Lexicon {
  let lexicon = opened.get(pack);
  if (!lexicon) {
    lexicon = open(pack);
    opened.set(pack, lexicon);
  }
  return lexicon;
}
