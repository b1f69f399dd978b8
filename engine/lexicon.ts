import { type FeatureSpace, featureSpace } from './feature-space.ts';
import { LONGEST } from './match.ts';
import { foldString } from './normalise.ts';
import type { AliasRow, Pack } from './pack.ts';

export type Strength = 'strong' | 'weak' | 'needs';

/** One spelling that the scanner looks for. */
export interface Pattern {
  folded: string;
  /** Entities that it may name, by index into `Lexicon.entities`; empty for a term. */
  senses: { entity: number; strength: Strength }[];
  /** Term groups that it belongs to, by index into `Lexicon.groups`. */
  groups: number[];
  /** Entities that it speaks for near their name, and those that it rules out right beside it. */
  cues: number[];
  nots: number[];
  /** Index into the pack's learned words, -1 for none. */
  word: number;
  /** How it has to be written, as bits: ANY_ENDING, CAPITAL, CAPITALS. */
  form: number;
}

/** Any word ending may follow. */
export const ANY_ENDING = 4;
/** Must begin with a capital: Glass, Turner. */
export const CAPITAL = 2;
/** Must be written in capitals: SOFA, HNS. */
export const CAPITALS = 1;

export interface Lexicon {
  /** In the order of their ids. */
  entities: string[];
  /** Index into `entities`, by id. */
  indexes: Map<string, number>;
  rows: AliasRow[];
  groups: string[];
  space: FeatureSpace;
  patterns: Pattern[];
  /** By `startOf` two units, which sizes of pattern may begin with them, as bits. */
  starts: Uint8Array;
  /** First pattern of each bucket, -1 for none. */
  heads: Int32Array;
  /** Next pattern of the same bucket, longest first, -1 for none. */
  next: number[];
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

const CAPITALS_MAX = 8;

/** F-35B folds to 'f 35b' and is also written F35B; the same for PAC-3 and SM-6. */
function spellings(folded: string): string[] {
  if (!/ \d/.test(folded)) return [folded];
  const joined = folded.replace(/\b([a-z]{1,4}) (\d)/g, '$1$2');
  return joined === folded ? [folded] : [folded, joined];
}

function isAllCapitals(alias: string): boolean {
  if (alias.length > CAPITALS_MAX) return false;
  const letters = alias.replace(/[^A-Za-z]/g, '');
  return letters.length > 1 && letters === letters.toUpperCase() && !/\d/.test(alias);
}

/** Puts patterns into the buckets in which the scanner looks for them. */
class PatternTable {
  readonly patterns: Pattern[] = [];
  readonly starts = new Uint8Array(STARTS);
  readonly heads = new Int32Array(BUCKETS).fill(-1);
  readonly next: number[] = [];

  /** The pattern of this spelling and form, new if need be. The order of calls changes nothing in a bucket. */
  get(folded: string, form: number): Pattern {
    const { patterns, starts, heads, next } = this;
    const { length } = folded;
    const a = folded.charCodeAt(0);
    const b = folded.charCodeAt(1);
    const bucket = bucketOf(
      a,
      b,
      length > 2 ? folded.charCodeAt(2) : 0,
      length > 3 ? folded.charCodeAt(3) : 0,
    );
    let before = -1;
    let p = heads[bucket]!;
    for (; p >= 0; p = next[p]!) {
      const known = patterns[p]!;
      if (known.form === form && known.folded === folded) return known;
      // Longest first; of one length by form.
      if (known.folded.length < length || (known.folded.length === length && known.form > form)) break;
      before = p;
    }
    const pattern: Pattern = { folded, senses: [], groups: [], cues: [], nots: [], word: -1, form };
    const index = patterns.push(pattern) - 1;
    next.push(p);
    if (before < 0) heads[bucket] = index;
    else next[before] = index;
    starts[startOf(a, b)]! |= length === 2 ? TWO : length === 3 ? THREE : FOUR;
    return pattern;
  }
}

/** Builds what the scanner needs from the pack's words; the order of the pack's rows changes nothing. */
function compile(pack: Pack): Lexicon {
  const entities = Object.keys(pack.aliases).sort();
  const rows = entities.map((id) => pack.aliases[id]!);
  const groups = Object.keys(pack.terms).sort();
  const table = new PatternTable();
  /** A word that is looked for near names: any ending may follow. */
  const beside = (word: string): Pattern => table.get(foldString(word), ANY_ENDING);

  rows.forEach((row, entity) => {
    for (const strength of ['strong', 'weak', 'needs'] as const) {
      for (const alias of row[strength] ?? []) {
        let form = 0;
        if (isAllCapitals(alias)) form = CAPITALS;
        else if (strength !== 'strong' && /^[A-Z]\S*$/.test(alias)) form = CAPITAL;
        for (const folded of spellings(foldString(alias))) {
          if (folded.length < 2 || folded.length > LONGEST) continue;
          const { senses } = table.get(folded, form);
          if (!senses.some((sense) => sense.entity === entity)) senses.push({ entity, strength });
        }
      }
    }
  });
  rows.forEach(({ cues = [], not = [] }, entity) => {
    for (const word of cues) beside(word).cues.push(entity);
    for (const word of not) beside(word).nots.push(entity);
  });
  groups.forEach((group, index) => {
    for (const word of pack.terms[group]!) {
      const open = word.endsWith('*');
      const plain = open ? word.slice(0, -1) : word;
      const form = (open ? ANY_ENDING : 0) | (isAllCapitals(plain) ? CAPITALS : 0);
      for (const folded of spellings(foldString(plain))) {
        if (folded.length < 2) continue;
        const pattern = table.get(folded, form);
        if (!pattern.groups.includes(index)) pattern.groups.push(index);
      }
    }
  });
  pack.words.forEach((word, index) => {
    table.get(word, 0).word = index;
  });
  const { patterns, starts, heads, next } = table;
  const indexes = new Map(entities.map((id, index) => [id, index]));
  const space = featureSpace(groups, pack);
  return { entities, indexes, rows, groups, space, patterns, starts, heads, next };
}

const compiled = new WeakMap<Pack, Lexicon>();

/** The pack's lexicon, built once for each pack. */
export function lexiconOf(pack: Pack): Lexicon {
  let lexicon = compiled.get(pack);
  if (!lexicon) {
    lexicon = compile(pack);
    compiled.set(pack, lexicon);
  }
  return lexicon;
}
