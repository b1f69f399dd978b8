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
  /** The term as the pack writes it, without the star; for the evidence. */
  label: string;
  /** Any word ending may follow. */
  prefix: boolean;
  /** Must be written in capitals: SOFA, HNS. */
  capitals: boolean;
  /** Must begin with a capital: Glass, Turner. */
  capital: boolean;
}

export interface Lexicon {
  entities: string[];
  rows: AliasRow[];
  groups: string[];
  patterns: Pattern[];
  /** By `startOf` two units, which sizes of pattern may begin with them, as bits. */
  starts: Uint8Array;
  /** First pattern of each bucket, -1 for none. */
  heads: Int32Array;
  /** Next pattern of the same bucket, longest first. */
  next: Int32Array;
  /** Folded words of `cues` and `not`, for each entity. */
  cues: string[][];
  nots: string[][];
}

const STARTS = 1 << 13;
const BUCKETS = 1 << 13;

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

/** Builds what the scanner needs from the pack's words; the order of the pack's rows changes nothing. */
function compile(pack: Pack): Lexicon {
  const entities = Object.keys(pack.aliases).sort();
  const rows = entities.map((id) => pack.aliases[id]!);
  const groups = Object.keys(pack.terms).sort();
  const patterns: Pattern[] = [];
  const byFolded = new Map<string, Pattern[]>();

  const patternOf = (
    folded: string,
    label: string,
    flags: Pick<Pattern, 'prefix' | 'capital' | 'capitals'>,
  ): Pattern => {
    const known = byFolded.get(folded) ?? [];
    if (known.length === 0) byFolded.set(folded, known);
    for (const pattern of known) {
      if (
        pattern.prefix === flags.prefix &&
        pattern.capital === flags.capital &&
        pattern.capitals === flags.capitals
      ) {
        return pattern;
      }
    }
    const pattern = { folded, senses: [], groups: [], label, ...flags };
    known.push(pattern);
    patterns.push(pattern);
    return pattern;
  };

  rows.forEach((row, entity) => {
    for (const strength of ['strong', 'weak', 'needs'] as const) {
      for (const alias of row[strength] ?? []) {
        const capitals = isAllCapitals(alias);
        const single = !/\s/.test(alias);
        const capital = !capitals && single && strength !== 'strong' && /^[A-Z]/.test(alias);
        for (const folded of spellings(foldString(alias))) {
          if (folded.length < 2) continue;
          const { senses } = patternOf(folded, alias, { prefix: false, capital, capitals });
          if (!senses.some((sense) => sense.entity === entity)) senses.push({ entity, strength });
        }
      }
    }
  });
  groups.forEach((group, index) => {
    for (const word of pack.terms[group]!) {
      const prefix = word.endsWith('*');
      const plain = prefix ? word.slice(0, -1) : word;
      const capitals = isAllCapitals(plain);
      for (const folded of spellings(foldString(plain))) {
        if (folded.length < 2) continue;
        const pattern = patternOf(folded, plain, { prefix, capital: false, capitals });
        if (!pattern.groups.includes(index)) pattern.groups.push(index);
      }
    }
  });

  // Longest first within a bucket; one word with several flags in the order of these, so that row order never shows.
  const flags = ({ prefix, capital, capitals }: Pattern): number =>
    (prefix ? 4 : 0) + (capital ? 2 : 0) + (capitals ? 1 : 0);
  patterns.sort((a, b) => b.folded.length - a.folded.length || flags(a) - flags(b));
  const starts = new Uint8Array(STARTS);
  const heads = new Int32Array(BUCKETS).fill(-1);
  const next = new Int32Array(patterns.length).fill(-1);
  for (let i = patterns.length - 1; i >= 0; i--) {
    const { folded } = patterns[i]!;
    const size = Math.min(4, folded.length);
    const unit = (k: number): number => (k < size ? folded.charCodeAt(k) : 0);
    const bucket = bucketOf(unit(0), unit(1), unit(2), unit(3));
    next[i] = heads[bucket]!;
    heads[bucket] = i;
    starts[startOf(unit(0), unit(1))]! |= 1 << (size - 2);
  }
  return {
    entities,
    rows,
    groups,
    patterns,
    starts,
    heads,
    next,
    cues: rows.map((row) => (row.cues ?? []).map(foldString)),
    nots: rows.map((row) => (row.not ?? []).map(foldString)),
  };
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
