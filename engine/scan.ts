import {
  ANY_ENDING,
  bucketOf,
  CAPITAL,
  CAPITALS,
  FOUR,
  type Lexicon,
  type Pattern,
  startOf,
  THREE,
  TWO,
} from './lexicon.ts';
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

/** By folded unit: letters and digits are 1, katakana 2, anything else 0. One word is made of units of one kind. */
const kinds = new Uint8Array(0x3100);
for (let c = 0; c < 0x250; c++) kinds[c] = isWord(c) ? 1 : 0;
for (let c = 0x30a0; c < kinds.length; c++) kinds[c] = isKatakana(c) ? 2 : 0;
const kindOf = (c: number): number => (c < kinds.length ? kinds[c]! : 0);

const isDigit = (c: number): boolean => c >= 48 && c <= 57;

/** Does a digit at `i` follow a decimal point? '5%' is not named in '3.5%'. */
const isDecimal = (units: Uint16Array, i: number): boolean =>
  i > 1 && units[i - 1] === 46 && isDigit(units[i]!) && isDigit(units[i - 2]!);

/** Does the hit end where a word ends, not inside a longer word of the same script? */
function endsWord({ units, length }: Folded, to: number): boolean {
  const kind = kindOf(units[to - 1]!);
  if (kind === 0 || to === length || kindOf(units[to]!) !== kind) return true;
  // The plural of a designation: F-35s.
  return isDigit(units[to - 1]!) && units[to] === 115 && (to + 1 === length || kindOf(units[to + 1]!) !== 1);
}

/** From the end: how a pattern begins is what brought us to it. */
function isAt({ units }: Folded, from: number, wanted: string): boolean {
  for (let k = wanted.length - 1; k >= 0; k--) if (wanted.charCodeAt(k) !== units[from + k]) return false;
  return true;
}

function isWrittenAs(pattern: Pattern, folded: Folded, from: number, to: number): boolean {
  if (!(pattern.form & (CAPITAL | CAPITALS))) return true;
  const { original, at } = folded;
  const start = at[from]!;
  if (pattern.form & CAPITAL) {
    const char = original[start]!;
    return char !== char.toLowerCase();
  }
  const written = original.slice(start, endInOriginal(folded, to - 1));
  return written === written.toUpperCase();
}

/**
 * Finds every name and term of the lexicon. One pass, linear in the length of the text: only the beginnings of words are
 * looked at, two units say whether any pattern begins so at all, and four select a bucket that is nearly always empty.
 */
export function scan(folded: Folded, lexicon: Lexicon): Hits {
  const { units, length } = folded;
  const { starts, heads, next, patterns } = lexicon;
  const names: Hit[] = [];
  const terms: Hit[] = [];

  const tryBucket = (bucket: number, from: number): void => {
    for (let p = heads[bucket]!; p >= 0; p = next[p]!) {
      const pattern = patterns[p]!;
      const to = from + pattern.folded.length;
      if (to > length || !isAt(folded, from, pattern.folded)) continue;
      if (!(pattern.form & ANY_ENDING || endsWord(folded, to)) || !isWrittenAs(pattern, folded, from, to))
        continue;
      if (pattern.senses.length > 0) names.push({ pattern, from, to });
      if (pattern.groups.length > 0) terms.push({ pattern, from, to });
    }
  };

  let before = 0;
  for (let i = 0; i + 1 < length; i++) {
    const a = units[i]!;
    const kind = kindOf(a);
    const inWord = kind !== 0 && kind === before;
    before = kind;
    if (inWord || isDecimal(units, i)) continue;
    const b = units[i + 1]!;
    const sizes = starts[startOf(a, b)]!;
    if (sizes === 0) continue;
    if (sizes & FOUR && i + 3 < length) tryBucket(bucketOf(a, b, units[i + 2]!, units[i + 3]!), i);
    if (sizes & THREE && i + 2 < length) tryBucket(bucketOf(a, b, units[i + 2]!, 0), i);
    if (sizes & TWO) tryBucket(bucketOf(a, b, 0, 0), i);
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
