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
  /** Units of all folded spellings one after another; spelling `i` ends where the next begins. */
  units: Uint16Array;
  begins: Uint32Array;
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

/** Takes one more unit into a hash. */
export const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x9e3779b1);

const spread = (hash: number): number => hash ^ (hash >>> 15);

/** Index into `Lexicon.starts` by the hash of the first two units of a text. */
export const startOf = (hash: number): number => spread(hash) & (STARTS - 1);

/** Index into `Lexicon.fours` by the hash of the first four. */
export const fourOf = (hash: number): number => spread(hash) & (FOURS - 1);

/** Index into `Lexicon.heads` by the hash of as many units as the pattern's size asks for. */
export const bucketOf = (hash: number): number => spread(hash) & (BUCKETS - 1);

/** The hash of the first units of a spelling. */
function hashOf(units: Uint16Array, begin: number, count: number): number {
  let hash = 0;
  for (let i = begin; i < begin + count; i++) hash = mix(hash, units[i]!);
  return hash;
}

const UNITS: Record<number, number> = { [TWO]: 2, [THREE]: 3, [FOUR]: 4, [SEVEN]: 7, [TEN]: 10 };

/** One line of a pack: spellings `from` to `to`, exclusive, that are looked for for the same. */
interface Line {
  uses: string;
  from: number;
  to: number;
  /** Learned words in the lines before. */
  learned: number;
}

/** Spellings that are put in place between two pauses: a millisecond or two where the code runs for the first time. */
const PART = 512;

/** Takes the lines of a pack apart. */
function readLines(patterns: string): { lines: Line[]; spellings: string[]; learned: number } {
  const lines: Line[] = [];
  const spellings: string[] = [];
  let learned = 0;
  for (const line of patterns.split('\n')) {
    const tab = line.indexOf('\t');
    const uses = line.slice(0, tab);
    const from = spellings.length;
    for (const folded of line.slice(tab + 1).split('|')) spellings.push(folded);
    lines.push({ uses, from, to: spellings.length, learned });
    if (isLearned(uses)) learned += spellings.length - from;
  }
  return { lines, spellings, learned };
}

/** Puts every spelling of a pack into the bucket in which the scanner looks for it. */
function* open(pack: Pack): Generator<void, Lexicon> {
  const { lines, spellings, learned } = readLines(pack.patterns);
  yield;
  const size = spellings.length;
  const units = new Uint16Array(pack.patterns.length);
  const begins = new Uint32Array(size + 1);
  const forms = new Uint8Array(size);
  const starts = new Uint8Array(STARTS);
  const fours = new Uint8Array(FOURS);
  const heads = new Int16Array(BUCKETS).fill(-1);
  const next = new Int16Array(size);
  let begin = 0;
  for (let i = 0; i < size; i++) {
    const folded = spellings[i]!;
    for (let k = 0; k < folded.length; k++) units[begin + k] = folded.charCodeAt(k);
    const kind = sizeOf(folded.length);
    starts[startOf(hashOf(units, begin, 2))]! |= kind;
    if (kind >= FOUR) fours[fourOf(hashOf(units, begin, 4))]! |= kind;
    const bucket = bucketOf(hashOf(units, begin, UNITS[kind]!));
    next[i] = heads[bucket]!;
    heads[bucket] = i;
    begins[i] = begin;
    begin += folded.length;
    if (i % PART === PART - 1) yield;
  }
  begins[size] = begin;
  for (const { uses, from, to } of lines) forms.fill(formOf(uses), from, to);

  const lineOf = (spelling: number): Line => {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (lines[middle]!.to <= spelling) low = middle + 1;
      else high = middle;
    }
    return lines[low]!;
  };
  const read = (spelling: number): Pattern => {
    const { uses, from, learned: before } = lineOf(spelling);
    const found = readUses(uses);
    return { ...found, folded: spellings[spelling]!, word: found.learned ? before + spelling - from : -1 };
  };
  const patterns: Pattern[] = new Array(size);
  yield;
  const space = featureSpace(pack);
  return {
    pack,
    space,
    units,
    begins,
    forms,
    starts,
    fours,
    heads,
    next,
    learned,
    patternAt: (spelling) => (patterns[spelling] ??= read(spelling)),
  };
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
