import { foldString } from './normalise.ts';
import type { AliasRow, Pack } from './pack.ts';

export type Strength = 'strong' | 'weak' | 'needs';

/** One spelling that the scanner looks for. */
export interface Pattern {
  units: Uint16Array;
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
  /** First pattern of each bucket, -1 for none; the bucket is `bucketOf` of the first two units. */
  heads: Int32Array;
  /** Next pattern of the same bucket, longest first. */
  next: Int32Array;
  /** Folded words of `cues` and `not`, for each entity. */
  cues: string[][];
  nots: string[][];
}

const BUCKETS = 1 << 14;
/** Bucket of two folded units. */
export const bucketOf = (a: number, b: number): number => (Math.imul(a, 0x9e5) ^ b) & (BUCKETS - 1);

const CAPITALS_MAX = 8;

/** F-35B folds to 'f 35b' and is also written F35B; the same for PAC-3 and SM-6. */
function spellings(folded: string): string[] {
  const joined = folded.replace(/\b([a-z]{1,4}) (\d)/g, '$1$2');
  return joined === folded ? [folded] : [folded, joined];
}

function isAllCapitals(alias: string): boolean {
  const letters = alias.replace(/[^A-Za-z]/g, '');
  return (
    letters.length > 1 &&
    alias.length <= CAPITALS_MAX &&
    letters === letters.toUpperCase() &&
    !/\d/.test(alias)
  );
}

/** Builds what the scanner needs from the pack's words; the order of the pack's rows changes nothing. */
function compile(pack: Pack): Lexicon {
  const entities = Object.keys(pack.aliases).sort();
  const rows = entities.map((id) => pack.aliases[id]!);
  const groups = Object.keys(pack.terms).sort();
  const byKey = new Map<string, Pattern>();

  const patternOf = (
    folded: string,
    label: string,
    flags: Pick<Pattern, 'prefix' | 'capital' | 'capitals'>,
  ): Pattern => {
    const key = `${folded}|${flags.prefix}|${flags.capital}|${flags.capitals}`;
    let pattern = byKey.get(key);
    if (!pattern) {
      const units = new Uint16Array(folded.length);
      for (let i = 0; i < folded.length; i++) units[i] = folded.charCodeAt(i);
      pattern = { units, senses: [], groups: [], label, ...flags };
      byKey.set(key, pattern);
    }
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

  // Longest first within a bucket; ties in the order of their text, so that row order never shows.
  const patterns = [...byKey.entries()]
    .sort(([a, p], [b, q]) => q.units.length - p.units.length || (a < b ? -1 : 1))
    .map(([, pattern]) => pattern);
  const heads = new Int32Array(BUCKETS).fill(-1);
  const next = new Int32Array(patterns.length).fill(-1);
  for (let i = patterns.length - 1; i >= 0; i--) {
    const { units } = patterns[i]!;
    const bucket = bucketOf(units[0]!, units[1]!);
    next[i] = heads[bucket]!;
    heads[bucket] = i;
  }
  return {
    entities,
    rows,
    groups,
    patterns,
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
