import { atOnce } from './at-once.ts';
import { type FeatureSpace, featureSpace } from './feature-space.ts';
import type { Pack } from './pack.ts';
import { bitsOf, LEARNED, readUses, type Uses } from './uses.ts';

/** One spelling that the scanner looks for. */
export interface Pattern extends Uses {
  folded: string;
}

/** A pack made ready for the scanner. */
export interface Lexicon {
  pack: Pack;
  space: FeatureSpace;
  /** ROW numbers for each spelling, side by side, since they are read together. */
  rows: Int32Array;
  /** How many learned words there are. */
  learned: number;
  /** By `startOf` two units, which sizes of pattern may begin with them, as bits. */
  starts: Uint8Array;
  /** By `fourOf` four units, the same for patterns of four units and more. */
  fours: Uint8Array;
  /** First spelling of each bucket, -1 for none. */
  heads: Int16Array;
  /** The pattern of a spelling; its uses are read when a page holds it for the first time. */
  patternAt(spelling: number): Pattern;
}

/** By so many bits the index of a learned word lies above its uses. */
export const WORD_AT = 8;

/** Numbers in the row of a spelling, */
export const ROW = 4;
/** of which the first two are where its units begin and end, exclusive; */
export const ENDS_AT = 1;
/**
 * how it has to be written and what it is looked for for, as bits of `forms.ts` and `uses.ts`, with the index of a
 * learned word above them;
 */
export const USES = 2;
/** and the next spelling of the same bucket, -1 for none. */
export const NEXT = 3;

const STARTS = 1 << 15;
const FOURS = 1 << 16;
const BUCKETS = 1 << 14;

/** Sizes of pattern, in units, each found by so many of its first ones; as bits. */
export const TWO = 1;
export const THREE = 2;
export const FOUR = 4;
/** Five and six, seven to nine, ten and more. */
export const FIVE = 8;
export const SEVEN = 16;
export const TEN = 32;

const FACTOR = 37;
const MASK = 0xffffff;
const SPREAD = 11;

/**
 * Takes one more unit into a hash of 24 bits. Every step stays a small integer: code that has not been compiled yet, as
 * on every page that was just opened, is slow with larger numbers.
 */
export const mix = (hash: number, unit: number): number => ((hash * FACTOR) ^ unit) & MASK;

const spread = (hash: number): number => hash ^ (hash >>> SPREAD);

/** Index into `Lexicon.starts` by the hash of the first two units of a text. */
export const startOf = (hash: number): number => spread(hash) & (STARTS - 1);

/** Index into `Lexicon.fours` by the hash of the first four. */
export const fourOf = (hash: number): number => spread(hash) & (FOURS - 1);

/** Index into `Lexicon.heads` by the hash of as many units as the pattern's size asks for. */
export const bucketOf = (hash: number): number => spread(hash) & (BUCKETS - 1);

/** One line of a pack: spellings `from` to `to`, exclusive, that are looked for for the same. */
interface Line {
  uses: string;
  from: number;
  to: number;
}

/**
 * Spellings that are put in place between two pauses, at least: a line is read whole, that of the learned words too. A
 * pause within a line made the longest step no shorter where the code runs for the first time.
 */
const PART = 512;

/** Reads the patterns of a pack, spelling by spelling. */
class Opening {
  readonly #text: string;
  readonly #rows: Int32Array;
  readonly #starts = new Uint8Array(STARTS);
  readonly #fours = new Uint8Array(FOURS);
  readonly #heads = new Int16Array(BUCKETS).fill(-1);
  readonly #lines: Line[] = [];
  #size = 0;
  #learned = 0;

  constructor(patterns: string) {
    this.#text = patterns;
    // Each spelling has two units and one that ends it.
    this.#rows = new Int32Array(Math.ceil((patterns.length + 1) / 3) * ROW);
  }

  /** Reads line by line; yields at the end of a line once PART spellings have been read. */
  *read(): Generator<void> {
    let begin = 0;
    let paused = 0;
    for (const line of this.#text.split('\n')) {
      const tab = line.indexOf('\t');
      const uses = line.slice(0, tab);
      const bits = bitsOf(uses);
      const from = this.#size;
      begin += tab + 1;
      for (const spelling of line.slice(tab + 1).split('|')) {
        this.#put(spelling, begin, bits);
        begin += spelling.length + 1;
      }
      this.#lines.push({ uses, from, to: this.#size });
      if (this.#size - paused < PART) continue;
      paused = this.#size;
      yield;
    }
  }

  /**
   * Puts a spelling of two units or more, which begins at `begin` of the patterns, into its bucket. What `mix` and the
   * like say is written out: of thousands of calls in code that runs for the first time, each costs as much as all that
   * is done in it.
   */
  #put(spelling: string, begin: number, bits: number): void {
    const { length } = spelling;
    let hash = ((spelling.charCodeAt(0) * FACTOR) ^ spelling.charCodeAt(1)) & MASK;
    let size = TWO;
    const start = (hash ^ (hash >>> SPREAD)) & (STARTS - 1);
    if (length > 2) {
      hash = ((hash * FACTOR) ^ spelling.charCodeAt(2)) & MASK;
      size = THREE;
    }
    if (length > 3) {
      hash = ((hash * FACTOR) ^ spelling.charCodeAt(3)) & MASK;
      size = FOUR;
      const four = (hash ^ (hash >>> SPREAD)) & (FOURS - 1);
      if (length > 4) {
        hash = ((hash * FACTOR) ^ spelling.charCodeAt(4)) & MASK;
        size = FIVE;
      }
      if (length > 6) {
        hash = ((hash * FACTOR) ^ spelling.charCodeAt(5)) & MASK;
        hash = ((hash * FACTOR) ^ spelling.charCodeAt(6)) & MASK;
        size = SEVEN;
      }
      if (length > 9) {
        hash = ((hash * FACTOR) ^ spelling.charCodeAt(7)) & MASK;
        hash = ((hash * FACTOR) ^ spelling.charCodeAt(8)) & MASK;
        hash = ((hash * FACTOR) ^ spelling.charCodeAt(9)) & MASK;
        size = TEN;
      }
      this.#fours[four]! |= size;
    }
    this.#starts[start]! |= size;
    const bucket = (hash ^ (hash >>> SPREAD)) & (BUCKETS - 1);
    const index = this.#size++;
    const row = index * ROW;
    const rows = this.#rows;
    rows[row] = begin;
    rows[row + ENDS_AT] = begin + length;
    rows[row + USES] = bits & LEARNED ? bits | (this.#learned++ << WORD_AT) : bits;
    rows[row + NEXT] = this.#heads[bucket]!;
    this.#heads[bucket] = index;
  }

  #lineOf(spelling: number): Line {
    const lines = this.#lines;
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (lines[middle]!.to <= spelling) low = middle + 1;
      else high = middle;
    }
    return lines[low]!;
  }

  #patternOf(spelling: number): Pattern {
    const row = spelling * ROW;
    const folded = this.#text.slice(this.#rows[row], this.#rows[row + ENDS_AT]);
    return { ...readUses(this.#lineOf(spelling).uses), folded };
  }

  /** Once all has been read. */
  toLexicon(pack: Pack, space: FeatureSpace): Lexicon {
    const patterns: Pattern[] = new Array(this.#size);
    return {
      pack,
      space,
      learned: this.#learned,
      rows: this.#rows,
      starts: this.#starts,
      fours: this.#fours,
      heads: this.#heads,
      patternAt: (spelling) => (patterns[spelling] ??= this.#patternOf(spelling)),
    };
  }
}

/** Puts every spelling of a pack into the bucket in which the scanner looks for it. */
function* open(pack: Pack): Generator<void, Lexicon> {
  const opening = new Opening(pack.patterns);
  yield* opening.read();
  const space = featureSpace(pack);
  yield;
  return opening.toLexicon(pack, space);
}

const opened = new WeakMap<Pack, Lexicon>();

/** The pack's lexicon, made once for each pack; yields between pieces of that work. */
export function* openingLexicon(pack: Pack): Generator<void, Lexicon> {
  let lexicon = opened.get(pack);
  if (!lexicon) {
    lexicon = yield* open(pack);
    opened.set(pack, lexicon);
  }
  return lexicon;
}

/** The same in one go. */
export const lexiconOf = (pack: Pack): Lexicon => atOnce(openingLexicon(pack));
