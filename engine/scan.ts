import { bucketOf, type Lexicon, type Pattern } from './lexicon.ts';
import { endInOriginal, type Folded, isKatakana } from './normalise.ts';
import { isKanji, isWord } from './script.ts';

/** A pattern found in a folded text; `from` inclusive and `to` exclusive count folded units. */
export interface Hit {
  pattern: Pattern;
  from: number;
  to: number;
}

/** What the scanner found: names and terms, each in text order. Names may still overlap or mean something else. */
export interface Hits {
  names: Hit[];
  terms: Hit[];
}

/** An ideograph name of at most this many characters may be part of a longer word. */
const SHORT_KANJI = 2;

/** Does the hit stand on its own, not inside a longer word of the same script? */
function stands(folded: Folded, from: number, to: number, prefix: boolean): boolean {
  const { units, length } = folded;
  const first = units[from]!;
  const last = units[to - 1]!;
  const before = from > 0 ? units[from - 1]! : 0;
  const after = to < length ? units[to]! : 0;
  if (isWord(first) && isWord(before)) return false;
  if (isKatakana(first) && isKatakana(before)) return false;
  if (prefix) return true;
  if (isWord(last) && isWord(after)) return false;
  if (isKatakana(last) && isKatakana(after)) return false;
  return true;
}

function isWrittenAs(pattern: Pattern, folded: Folded, from: number, to: number): boolean {
  if (!pattern.capitals && !pattern.capital) return true;
  const { original, at } = folded;
  const start = at[from]!;
  if (pattern.capital) {
    const char = original[start]!;
    return char !== char.toLowerCase();
  }
  const written = original.slice(start, endInOriginal(folded, to - 1));
  return written === written.toUpperCase();
}

/**
 * Finds every name and term of the lexicon. One pass, linear in the length of the text: two units select a bucket that
 * is nearly always empty.
 */
export function scan(folded: Folded, lexicon: Lexicon): Hits {
  const { units, length } = folded;
  const { heads, next, patterns } = lexicon;
  const names: Hit[] = [];
  const terms: Hit[] = [];
  for (let i = 0; i + 1 < length; i++) {
    let p = heads[bucketOf(units[i]!, units[i + 1]!)]!;
    if (p < 0) continue;
    for (; p >= 0; p = next[p]!) {
      const pattern = patterns[p]!;
      const wanted = pattern.units;
      const to = i + wanted.length;
      if (to > length) continue;
      let k = 0;
      while (k < wanted.length && wanted[k] === units[i + k]) k++;
      if (k < wanted.length) continue;
      if (!stands(folded, i, to, pattern.prefix) || !isWrittenAs(pattern, folded, i, to)) continue;
      if (pattern.senses.length > 0) names.push({ pattern, from: i, to });
      if (pattern.groups.length > 0) terms.push({ pattern, from: i, to });
    }
  }
  return { names, terms };
}

/** Is the hit a short ideograph name glued to further ideographs, and on which side? */
export function gluedKanji(folded: Folded, hit: Hit): { before: boolean; after: boolean } {
  const { units, length } = folded;
  const short = hit.to - hit.from <= SHORT_KANJI && isKanji(units[hit.from]!) && isKanji(units[hit.to - 1]!);
  return {
    before: short && hit.from > 0 && isKanji(units[hit.from - 1]!),
    after: short && hit.to < length && isKanji(units[hit.to]!),
  };
}
