import { ANY_ENDING, CAPITAL, CAPITALS } from './forms.ts';
import {
  bucketOf,
  FOUR,
  fourOf,
  type Lexicon,
  mix,
  type Pattern,
  SEVEN,
  startOf,
  TEN,
  THREE,
  TWO,
} from './lexicon.ts';
import { matchPlain, UNSURE, Window } from './match.ts';
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
  SPACE,
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
  /** For each learned word whether it stands in one of the sentences that are weighed. */
  words: Uint8Array;
  /** Where sentences begin, ascending, the first always 0. */
  sentences: number[];
}

/** What a page is about shows in so many sentences; a long page holds every word somewhere. */
export const SENTENCES_WEIGHED = 60;

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
  readonly words: Uint8Array;
  readonly sentences: number[] = [0];
  readonly #text: string;
  readonly #lexicon: Lexicon;
  #next = 0;
  /** Kind of the unit before, as it counts for where words begin. */
  #before = OTHER;
  /** Has the window been set to this place? */
  #looking = false;
  /** Where the last dot of an initial stood. */
  #initial = -2;

  constructor(text: string, lexicon: Lexicon) {
    this.#text = text;
    this.#lexicon = lexicon;
    this.words = new Uint8Array(lexicon.learned);
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
      // Nearly always the next unit stands for itself; else the window folds it.
      const second = text.charCodeAt(i + 1);
      const first = mix(0, a);
      if (kinds[second]! <= HIRAGANA) {
        const two = mix(first, folds[second]!);
        const sizes = starts[startOf(two)]!;
        if (sizes !== 0) this.#tryAt(i, two, sizes);
      } else if (i + 1 < text.length) {
        ahead.start(text, i);
        this.#looking = true;
        const two = mix(first, ahead.unit(1));
        const sizes = starts[startOf(two)]!;
        if (sizes !== 0) this.#tryAt(i, two, sizes);
        this.#looking = false;
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

  /** The folded unit so many after `from`, 0 where the text has ended. */
  #unit(from: number, index: number): number {
    if (!this.#looking) {
      const text = this.#text;
      const c = text.charCodeAt(from + index);
      const kind = kinds[c]!;
      if (kind <= HIRAGANA) return folds[c]!;
      if (kind === GAP && kinds[text.charCodeAt(from + index + 1)]! <= HIRAGANA) return SPACE;
      ahead.start(text, from);
      this.#looking = true;
    }
    return ahead.unit(index);
  }

  /** Tries all patterns that begin at `from` with the two units of this hash. */
  #tryAt(from: number, two: number, sizes: number): void {
    const { heads, fours } = this.#lexicon;
    const looking = this.#looking;
    if (sizes & TWO) this.#tryBucket(heads[bucketOf(two)]!, from);
    if (sizes > TWO) {
      const three = mix(two, this.#unit(from, 2));
      if (sizes & THREE) this.#tryBucket(heads[bucketOf(three)]!, from);
      if (sizes > (TWO | THREE)) {
        const four = mix(three, this.#unit(from, 3));
        const longer = fours[fourOf(four)]!;
        if (longer & FOUR) this.#tryBucket(heads[bucketOf(four)]!, from);
        if (longer > FOUR) this.#tryLong(from, four, longer);
      }
    }
    this.#looking = looking;
  }

  #tryLong(from: number, four: number, sizes: number): void {
    const { heads } = this.#lexicon;
    const seven = mix(mix(mix(four, this.#unit(from, 4)), this.#unit(from, 5)), this.#unit(from, 6));
    if (sizes & SEVEN) this.#tryBucket(heads[bucketOf(seven)]!, from);
    if (!(sizes & TEN)) return;
    const ten = mix(mix(mix(seven, this.#unit(from, 7)), this.#unit(from, 8)), this.#unit(from, 9));
    this.#tryBucket(heads[bucketOf(ten)]!, from);
  }

  #tryBucket(first: number, from: number): void {
    const lexicon = this.#lexicon;
    const { next, spellings } = lexicon;
    for (let p = first; p >= 0; p = next[p]!) {
      let to = matchPlain(this.#text, from, spellings[p]!, true);
      if (to === -1) continue;
      const pattern = lexicon.patternAt(p);
      const { form } = pattern;
      if (!(form & ANY_ENDING) && to >= 0) to = matchPlain(this.#text, from, pattern.folded, false);
      if (to === UNSURE) to = this.#look(pattern, from);
      if (to < 0 || (form & (CAPITAL | CAPITALS) && !isWrittenAs(form, this.#text, from, to))) continue;
      this.#take(pattern, from, to);
    }
  }

  /** What the window says where units alone leave it open. */
  #look({ folded, form }: Pattern, from: number): number {
    if (!this.#looking) ahead.start(this.#text, from);
    this.#looking = true;
    return ahead.begins(folded) ? ahead.end(folded.length, (form & ANY_ENDING) !== 0) : -1;
  }

  #take(pattern: Pattern, from: number, to: number): void {
    const { senses, groups, cues, nots, word } = pattern;
    if (word >= 0 && this.sentences.length <= SENTENCES_WEIGHED) this.words[word] = 1;
    const isName = senses.length > 0;
    const isCue = cues.length > 0 || nots.length > 0;
    if (!isName && !isCue && groups.length === 0) return;
    const hit = { pattern, from, to };
    if (isName) this.names.push(hit);
    if (groups.length > 0) this.terms.push(hit);
    if (isCue) this.cues.push(hit);
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
