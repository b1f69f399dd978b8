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
import { matchUnits, UNSURE, Window } from './match.ts';
import {
  DOT,
  END,
  FULL_STOP,
  GAP,
  GONE,
  HIRAGANA,
  isDigit,
  KANJI,
  KATAKANA,
  kinds,
  LINE,
  MARK,
  MIDDLE_DOT,
  OTHER,
  SPACE,
  shifts,
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

function isWrittenAs(form: number, text: string, from: number, to: number): boolean {
  if (form & CAPITAL) {
    const char = text[from]!;
    return char !== char.toLowerCase();
  }
  const written = text.slice(from, to);
  return written === written.toUpperCase();
}

/** The scanner looks no further ahead than this without asking what is there. */
const PADDING = 16;

function unitsOf(text: string): Uint16Array {
  const { length } = text;
  const units = new Uint16Array(length + PADDING).fill(END, length);
  for (let i = 0; i < length; i++) units[i] = text.charCodeAt(i);
  return units;
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
  /** The text's units, with a few times END after them; an array is faster to read than a string. */
  readonly #units: Uint16Array;
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
    this.#units = unitsOf(text);
    this.#lexicon = lexicon;
    this.words = new Uint8Array(lexicon.learned);
  }

  get done(): boolean {
    return this.#next >= this.#text.length;
  }

  /** Goes on for so many units. */
  advance(count: number): void {
    const units = this.#units;
    const { starts } = this.#lexicon;
    const end = Math.min(this.#text.length, this.#next + count);
    let before = this.#before;
    for (let i = this.#next; i < end; i++) {
      const c = units[i]!;
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
        if (kind === MIDDLE_DOT && before === KATAKANA && kinds[units[i + 1]!] === KATAKANA) continue;
        before = OTHER;
        this.#endSentence(kind, i);
        continue;
      }
      before = kind;
      const a = c + shifts[c]!;
      if (isDigit(a) && units[i - 1] === 46 && isDigit(units[i - 2]!)) continue;
      const two = mix(mix(0, a), this.#unit(i, 1));
      const sizes = starts[startOf(two)]!;
      if (sizes !== 0) this.#tryAt(i, two, sizes);
      this.#looking = false;
    }
    this.#before = before;
    this.#next = end;
  }

  /** Does the dot at `i`, after a word, belong to an initial? */
  #isInitial(i: number): boolean {
    const units = this.#units;
    let letter = i - 1;
    while (kinds[units[letter]!] === GONE) letter--;
    const before = units[letter]!;
    if (isDigit(before + shifts[before]!)) return false;
    let earlier = letter - 1;
    while (earlier >= 0 && kinds[units[earlier]!] === GONE) earlier--;
    return earlier < 0 || earlier === this.#initial || kinds[units[earlier]!] !== WORD;
  }

  #endSentence(kind: number, i: number): void {
    const { sentences } = this;
    if (kind === DOT || kind === MARK) {
      const after = this.#units[i + 1]!;
      const next = kinds[after];
      if (next !== GAP && next !== LINE && after <= 0x2fff) return;
    } else if (kind !== LINE && kind !== FULL_STOP) return;
    // What ends right where it began is no sentence.
    if (sentences[sentences.length - 1] === i && i > 0) sentences[sentences.length - 1] = i + 1;
    else sentences.push(i + 1);
  }

  /** The folded unit so many after `from`. Nearly always it stands for itself; else the window folds it. */
  #unit(from: number, index: number): number {
    if (!this.#looking) {
      const units = this.#units;
      const c = units[from + index]!;
      const kind = kinds[c]!;
      if (kind <= HIRAGANA) return c + shifts[c]!;
      if (kind === GAP && kinds[units[from + index + 1]!]! <= HIRAGANA) return SPACE;
      if (kind === LINE) return 0;
      ahead.start(this.#text, from);
      this.#looking = true;
    }
    return ahead.unit(index);
  }

  /** Tries all patterns that begin at `from` with the two units of this hash. */
  #tryAt(from: number, two: number, sizes: number): void {
    const { heads, fours } = this.#lexicon;
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
    const { next, units, begins, ends, forms, patternAt } = this.#lexicon;
    for (let p = first; p >= 0; p = next[p]!) {
      const form = forms[p]!;
      const anyEnding = (form & ANY_ENDING) !== 0;
      let to = matchUnits(this.#units, from, units, begins[p]!, ends[p]!, anyEnding);
      if (to === UNSURE) to = this.#look(from, p, anyEnding);
      if (to < 0 || (form & (CAPITAL | CAPITALS) && !isWrittenAs(form, this.#text, from, to))) continue;
      this.#take(patternAt(p), from, to);
    }
  }

  /** What the window says where units alone leave it open. */
  #look(from: number, spelling: number, anyEnding: boolean): number {
    if (!this.#looking) ahead.start(this.#text, from);
    this.#looking = true;
    const { units, begins, ends } = this.#lexicon;
    const begin = begins[spelling]!;
    const end = ends[spelling]!;
    return ahead.begins(units, begin, end) ? ahead.end(end - begin, anyEnding) : -1;
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
