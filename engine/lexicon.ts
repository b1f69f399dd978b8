import { type FeatureSpace, featureSpace } from './feature-space.ts';
import type { Pack } from './pack.ts';
import { readUses, type Uses } from './uses.ts';

/** One spelling that the scanner looks for. */
export interface Pattern extends Uses {
  folded: string;
}

/** A pack made ready for the scanner. */
export interface Lexicon {
  pack: Pack;
  space: FeatureSpace;
  /** Folded spellings. */
  spellings: string[];
  /** By `startOf` two units, which sizes of pattern may begin with them, as bits. */
  starts: Uint8Array;
  /** First spelling of each bucket, -1 for none. */
  heads: Int16Array;
  /** Next spelling of the same bucket, -1 for none. */
  next: Int16Array;
  /** The pattern of a spelling; its uses are read when a page holds it for the first time. */
  patternAt(spelling: number): Pattern;
}

const STARTS = 1 << 15;
const BUCKETS = 1 << 14;

/** Sizes of pattern: of two units, of three, of four and more. */
export const TWO = 1;
export const THREE = 2;
export const FOUR = 4;

/** Index into `Lexicon.starts` of the first two units of a text. */
export const startOf = (a: number, b: number): number => (Math.imul(a, 0x9e5) ^ b) & (STARTS - 1);

/** Bucket of the first four units of a pattern, 0 for those that it does not have. */
export const bucketOf = (a: number, b: number, c: number, d: number): number => {
  const mixed = Math.imul(Math.imul(Math.imul(a, 0x9e5) ^ b, 0x9e5) ^ c, 0x9e5) ^ d;
  return (mixed ^ (mixed >>> 13)) & (BUCKETS - 1);
};

/** Puts every spelling of a pack into the bucket in which the scanner looks for it. */
function open(pack: Pack): Lexicon {
  const spellings: string[] = [];
  /** For each line of the pack the uses that it gives, and where its spellings end. */
  const uses: string[] = [];
  const ends: number[] = [];
  for (const line of pack.patterns.split('\n')) {
    const tab = line.indexOf('\t');
    uses.push(line.slice(0, tab));
    for (const folded of line.slice(tab + 1).split('|')) spellings.push(folded);
    ends.push(spellings.length);
  }
  const starts = new Uint8Array(STARTS);
  const heads = new Int16Array(BUCKETS).fill(-1);
  const next = new Int16Array(spellings.length);
  for (let i = 0; i < spellings.length; i++) {
    const folded = spellings[i]!;
    const { length } = folded;
    const a = folded.charCodeAt(0);
    const b = folded.charCodeAt(1);
    const c = length > 2 ? folded.charCodeAt(2) : 0;
    const bucket = bucketOf(a, b, c, length > 3 ? folded.charCodeAt(3) : 0);
    starts[startOf(a, b)]! |= length === 2 ? TWO : length === 3 ? THREE : FOUR;
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
  return {
    pack,
    space: featureSpace(pack),
    spellings,
    starts,
    heads,
    next,
    patternAt: (spelling) =>
      (patterns[spelling] ??= { folded: spellings[spelling]!, ...readUses(uses[lineOf(spelling)]!) }),
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
