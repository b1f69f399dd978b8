import { atOnce } from './at-once.ts';
import { type FeatureSpace, featureSpace } from './feature-space.ts';
import type { Pack } from './pack.ts';
import { formOf, isLearned, readUses, type Uses } from './uses.ts';

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
  /** The units of the pack's patterns as they stand there; a spelling goes from its begin to its end, exclusive. */
  units: Uint16Array;
  begins: Uint32Array;
  ends: Uint32Array;
  /** Of each spelling how it has to be written, as bits of `forms.ts`. */
  forms: Uint8Array;
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
  /** Learned words in the lines before. */
  learned: number;
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
  readonly #begins: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #starts = new Uint8Array(STARTS);
  readonly #fours = new Uint8Array(FOURS);
  readonly #heads = new Int16Array(BUCKETS).fill(-1);
  readonly #next: Int16Array;
  readonly #lines: Line[] = [];
  #size = 0;
  #learned = 0;

  constructor(patterns: string) {
    this.#text = `${patterns}\n`;
    this.#units = new Uint16Array(this.#text.length);
    // Each spelling has two units and one that ends it.
    const most = Math.ceil(this.#text.length / 3);
    this.#begins = new Uint32Array(most);
    this.#ends = new Uint32Array(most);
    this.#next = new Int16Array(most);
  }

  /** Reads line by line; yields at the end of a line once PART spellings have been read. */
  *read(): Generator<void> {
    const { length } = this.#text;
    let paused = 0;
    for (let at = 0; at < length; ) {
      const tab = this.#text.indexOf('\t', at);
      const uses = this.#text.slice(at, tab);
      const from = this.#size;
      at = this.#readSpellings(tab + 1);
      this.#lines.push({ uses, from, to: this.#size, learned: this.#learned });
      if (isLearned(uses)) this.#learned += this.#size - from;
      if (this.#size - paused < PART) continue;
      paused = this.#size;
      yield;
    }
  }

  /** Reads the spellings of one line, each unit once; gives where the next line begins. */
  #readSpellings(start: number): number {
    const text = this.#text;
    const units = this.#units;
    let begin = start;
    let [hash, two, three, four, seven] = [0, 0, 0, 0, 0];
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
        else if (length === 6) seven = hash;
        continue;
      }
      const kind = sizeOf(length);
      const end =
        kind === TEN ? hash : kind === SEVEN ? seven : kind === FOUR ? four : kind === THREE ? three : two;
      const bucket = bucketOf(end);
      const index = this.#size++;
      this.#starts[startOf(two)]! |= kind;
      if (kind >= FOUR) this.#fours[fourOf(four)]! |= kind;
      this.#next[index] = this.#heads[bucket]!;
      this.#heads[bucket] = index;
      this.#begins[index] = begin;
      this.#ends[index] = at;
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
    const { uses, from, learned } = this.#lineOf(spelling);
    const found = readUses(uses);
    const folded = this.#text.slice(this.#begins[spelling], this.#ends[spelling]);
    return { ...found, folded, word: found.learned ? learned + spelling - from : -1 };
  }

  /** Once all has been read. */
  toLexicon(pack: Pack, space: FeatureSpace): Lexicon {
    const forms = new Uint8Array(this.#size);
    for (const { uses, from, to } of this.#lines) forms.fill(formOf(uses), from, to);
    const patterns: Pattern[] = new Array(this.#size);
    return {
      pack,
      space,
      units: this.#units,
      begins: this.#begins,
      ends: this.#ends,
      forms,
      starts: this.#starts,
      fours: this.#fours,
      heads: this.#heads,
      next: this.#next,
      learned: this.#learned,
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
