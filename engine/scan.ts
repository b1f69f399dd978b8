import { ANY_ENDING, CAPITAL, CAPITALS } from './forms.ts';
import { bucketOf, FOUR, type Lexicon, type Pattern, startOf, THREE, TWO } from './lexicon.ts';
import { Window } from './match.ts';
import {
  DOT,
  FULL_STOP,
  folds,
  GAP,
  GONE,
  HIRAGANA,
  KANJI,
  KATAKANA,
  kinds,
  LINE,
  MARK,
  MIDDLE_DOT,
  OTHER,
  WORD,
} from './unit-table.ts';

/** A pattern found in a plain text; `from` inclusive and `to` exclusive count its units. */
export interface Hit {
  pattern: Pattern;
  from: number;
  to: number;
}

/** What the scanner found, each in text order. Names may still overlap or mean something else. */
export interface Hits {
  names: Hit[];
  terms: Hit[];
  /** Words that speak for or against an entity beside them. */
  cues: Hit[];
  /** Learned words that stand anywhere, by index. */
  words: Set<number>;
  /** Where sentences begin, ascending, the first always 0. */
  sentences: number[];
}

/** An ideograph name of at most this many characters may be part of a longer word. */
const SHORT_KANJI = 2;

const ahead = new Window();

const isDigit = (c: number): boolean => c >= 48 && c <= 57;

function isWrittenAs(form: number, text: string, from: number, to: number): boolean {
  if (form & CAPITAL) {
    const char = text[from]!;
    return char !== char.toLowerCase();
  }
  const written = text.slice(from, to);
  return written === written.toUpperCase();
}

/**
 * Finds every name, term and cue of the lexicon, and where sentences begin. One pass, linear in the length of the text:
 * only the beginnings of words are looked at, two units say whether any pattern begins so at all, and four select a
 * bucket that is nearly always empty. Nothing is folded but what stands there. A scan may be made in parts.
 *
 * Line breaks end a sentence, and so do the ideographic full stop anywhere and . ! ? before a space. Abbreviations such
 * as 'Gen.' cut one sentence in two, which nearness over two neighbouring sentences makes up for.
 */
export class Scan implements Hits {
  readonly names: Hit[] = [];
  readonly terms: Hit[] = [];
  readonly cues: Hit[] = [];
  readonly words = new Set<number>();
  readonly sentences: number[] = [0];
  readonly #text: string;
  readonly #lexicon: Lexicon;
  #next = 0;
  /** Kind of the unit before, as it counts for where words begin. */
  #before = OTHER;
  /** Where the last dot of an initial stood. */
  #initial = -2;

  constructor(text: string, lexicon: Lexicon) {
    this.#text = text;
    this.#lexicon = lexicon;
  }

  get done(): boolean {
    return this.#next >= this.#text.length;
  }

  /** Goes on for so many units. */
  advance(units: number): void {
    const text = this.#text;
    const { starts } = this.#lexicon;
    const end = Math.min(text.length, this.#next + units);
    let before = this.#before;
    for (let i = this.#next; i < end; i++) {
      const c = text.charCodeAt(i);
      const kind = kinds[c]!;
      if (kind === before && (kind === WORD || kind === KATAKANA)) continue;
      if (kind > HIRAGANA) {
        if (kind === GONE) continue;
        if (kind === GAP) {
          before = GAP;
          continue;
        }
        if (kind === DOT && before === WORD && this.#isInitial(i)) {
          this.#initial = i;
          continue;
        }
        if (kind === MIDDLE_DOT && before === KATAKANA && kinds[text.charCodeAt(i + 1)] === KATAKANA)
          continue;
        before = OTHER;
        this.#endSentence(kind, i);
        continue;
      }
      before = kind;
      const a = folds[c]!;
      if (a <= 57 && a >= 48 && text.charCodeAt(i - 1) === 46 && isDigit(text.charCodeAt(i - 2))) continue;
      // Nearly always the next units stand for themselves; else the ahead folds them.
      const second = text.charCodeAt(i + 1);
      if (kinds[second]! <= HIRAGANA && starts[startOf(a, folds[second]!)] === 0) continue;
      const third = text.charCodeAt(i + 2);
      const fourth = text.charCodeAt(i + 3);
      if (kinds[second]! <= HIRAGANA && kinds[third]! <= HIRAGANA && kinds[fourth]! <= HIRAGANA) {
        this.#tryAt(i, a, folds[second]!, folds[third]!, folds[fourth]!);
      } else if (i + 1 < text.length) {
        ahead.start(text, i);
        this.#tryAt(i, a, ahead.unit(1), ahead.unit(2), ahead.unit(3));
      }
    }
    this.#before = before;
    this.#next = end;
  }

  /** Does the dot at `i`, after a word, belong to an initial? */
  #isInitial(i: number): boolean {
    const text = this.#text;
    let letter = i - 1;
    while (kinds[text.charCodeAt(letter)] === GONE) letter--;
    if (isDigit(folds[text.charCodeAt(letter)]!)) return false;
    let earlier = letter - 1;
    while (earlier >= 0 && kinds[text.charCodeAt(earlier)] === GONE) earlier--;
    return earlier < 0 || earlier === this.#initial || kinds[text.charCodeAt(earlier)] !== WORD;
  }

  #endSentence(kind: number, i: number): void {
    const { sentences } = this;
    if (kind === DOT || kind === MARK) {
      const after = this.#text.charCodeAt(i + 1);
      const next = kinds[after];
      if (next !== GAP && next !== LINE && !(after > 0x2fff)) return;
    } else if (kind !== LINE && kind !== FULL_STOP) return;
    // What ends right where it began is no sentence.
    if (sentences[sentences.length - 1] === i && i > 0) sentences[sentences.length - 1] = i + 1;
    else sentences.push(i + 1);
  }

  #tryAt(from: number, a: number, b: number, c: number, d: number): void {
    const sizes = this.#lexicon.starts[startOf(a, b)]!;
    if (sizes === 0) return;
    const { heads } = this.#lexicon;
    const four = sizes & FOUR ? heads[bucketOf(a, b, c, d)]! : -1;
    const three = sizes & THREE ? heads[bucketOf(a, b, c, 0)]! : -1;
    const two = sizes & TWO ? heads[bucketOf(a, b, 0, 0)]! : -1;
    if ((four & three & two) === -1) return;
    ahead.start(this.#text, from);
    if (four >= 0 && d !== 0) this.#tryBucket(four, from);
    if (three >= 0 && c !== 0) this.#tryBucket(three, from);
    if (two >= 0 && b !== 0) this.#tryBucket(two, from);
  }

  #tryBucket(first: number, from: number): void {
    const { next, spellings, patternAt } = this.#lexicon;
    for (let p = first; p >= 0; p = next[p]!) {
      if (!ahead.begins(spellings[p]!)) continue;
      const pattern = patternAt(p);
      const { form, senses, groups, cues, nots, word } = pattern;
      const to = ahead.end(pattern.folded.length, (form & ANY_ENDING) !== 0);
      if (to < 0 || (form & (CAPITAL | CAPITALS) && !isWrittenAs(form, this.#text, from, to))) continue;
      const hit = { pattern, from, to };
      if (senses.length > 0) this.names.push(hit);
      if (groups.length > 0) this.terms.push(hit);
      if (word >= 0) this.words.add(word);
      if (cues.length > 0 || nots.length > 0) this.cues.push(hit);
    }
  }
}

/** The whole scan in one go. */
export function scan(text: string, lexicon: Lexicon): Hits {
  const all = new Scan(text, lexicon);
  all.advance(text.length);
  return all;
}

const isKanji = (c: number): boolean => kinds[c] === KANJI;

/** Is the hit a short ideograph name glued to further ideographs, and on which side? */
export function gluedKanji(text: string, { from, to }: Hit): { before: boolean; after: boolean } {
  const short =
    to - from <= SHORT_KANJI && isKanji(text.charCodeAt(from)) && isKanji(text.charCodeAt(to - 1));
  return {
    before: short && from > 0 && isKanji(text.charCodeAt(from - 1)),
    after: short && isKanji(text.charCodeAt(to)),
  };
}
