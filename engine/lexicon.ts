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
  /** The units of the pack's patterns as they stand there. */
  units: Uint16Array;
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

const sizes = [TWO, TWO, TWO, THREE, FOUR, FIVE, FIVE, SEVEN, SEVEN, SEVEN];

const sizeOf = (length: number): number => sizes[length] ?? TEN;

/**
 * Takes one more unit into a hash of 24 bits. Every step stays a small integer: code that has not been compiled yet, as
 * on every page that was just opened, is slow with larger numbers.
 */
export const mix = (hash: number, unit: number): number => ((hash * 37) ^ unit) & 0xffffff;

const spread = (hash: number): number => hash ^ (hash >>> 11);

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

const LINE_FEED = 10;
const BAR = 124;

/** Reads the patterns of a pack unit by unit. */
class Opening {
  readonly #text: string;
  readonly #units: Uint16Array;
  readonly #rows: Int32Array;
  readonly #starts = new Uint8Array(STARTS);
  readonly #fours = new Uint8Array(FOURS);
  readonly #heads = new Int16Array(BUCKETS).fill(-1);
  readonly #lines: Line[] = [];
  #size = 0;
  #learned = 0;

  constructor(patterns: string) {
    this.#text = `${patterns}\n`;
    this.#units = new Uint16Array(this.#text.length);
    // Each spelling has two units and one that ends it.
    this.#rows = new Int32Array(Math.ceil(this.#text.length / 3) * ROW);
  }

  /** Reads line by line; yields at the end of a line once PART spellings have been read. */
  *read(): Generator<void> {
    const { length } = this.#text;
    let paused = 0;
    for (let at = 0; at < length; ) {
      const tab = this.#text.indexOf('\t', at);
      const uses = this.#text.slice(at, tab);
      const from = this.#size;
      const bits = bitsOf(uses);
      at = this.#readSpellings(tab + 1, bits);
      this.#lines.push({ uses, from, to: this.#size });
      if (this.#size - paused < PART) continue;
      paused = this.#size;
      yield;
    }
  }

  /** Reads the spellings of one line, each unit once; gives where the next line begins. */
  #readSpellings(start: number, bits: number): number {
    const text = this.#text;
    const units = this.#units;
    let begin = start;
    let [hash, two, three, four, five, seven] = [0, 0, 0, 0, 0, 0];
    for (let at = start; ; at++) {
      const c = text.charCodeAt(at);
      const length = at - begin;
      if (c !== BAR && c !== LINE_FEED) {
        units[at] = c;
        if (length >= 10) continue;
        hash = mix(hash, c);
        if (length === 1) two = hash;
        else if (length === 2) three = hash;
        else if (length === 3) four = hash;
        else if (length === 4) five = hash;
        else if (length === 6) seven = hash;
        continue;
      }
      const kind = sizeOf(length);
      const bucket = bucketOf(
        kind === TEN
          ? hash
          : kind === SEVEN
            ? seven
            : kind === FIVE
              ? five
              : kind === FOUR
                ? four
                : kind === THREE
                  ? three
                  : two,
      );
      this.#starts[startOf(two)]! |= kind;
      if (kind >= FOUR) this.#fours[fourOf(four)]! |= kind;
      const row = this.#size * ROW;
      this.#rows[row] = begin;
      this.#rows[row + ENDS_AT] = at;
      this.#rows[row + USES] = bits & LEARNED ? bits | (this.#learned++ << WORD_AT) : bits;
      this.#rows[row + NEXT] = this.#heads[bucket]!;
      this.#heads[bucket] = this.#size++;
      hash = 0;
      begin = at + 1;
      if (c === LINE_FEED) return begin;
    }
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
      units: this.#units,
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
