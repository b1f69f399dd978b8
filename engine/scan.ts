import { ANY_ENDING, CAPITAL, CAPITALS } from './forms.ts';
import {
  bucketOf,
  ENDS_AT,
  FIVE,
  FOUR,
  fourOf,
  type Lexicon,
  mix,
  NEXT,
  type Pattern,
  ROW,
  SEVEN,
  startOf,
  TEN,
  THREE,
  TWO,
  USES,
  WORD_AT,
} from './lexicon.ts';
import { matchUnits, UNDECIDED, Window } from './match.ts';
import {
  DOT,
  FULL_STOP,
  foldedIn,
  GAP,
  GONE,
  HIRAGANA,
  isDigit,
  KANJI,
  KATAKANA,
  kindIn,
  kindOf,
  LINE,
  MARK,
  MIDDLE_DOT,
  OTHER,
  WORD,
} from './unit-table.ts';
import { UNSURE, type Units } from './units.ts';
import { CUE, LEARNED, NAME, TERM } from './uses.ts';

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
  /** For each learned word 1 where it stands in one of the sentences that are weighed, 2 where it does in the title. */
  words: Uint8Array;
  /** Where sentences begin, ascending, the first always 0. */
  sentences: number[];
}

/** What a page is about shows in so many sentences; a long page holds every word somewhere. */
export const SENTENCES_WEIGHED = 60;

/** An ideograph name of at most this many characters may be part of a longer word. */
const SHORT_KANJI = 2;

/** 'Missile', the kind of thing that is put before a name in katakana, and its last unit. */
const NOUN = 'ミサイル';
const LAST_OF_NOUN = NOUN.charCodeAt(NOUN.length - 1);

/** The point within a number. */
const POINT = 46;

/** A plain text and its units; of a page, with its title before `titleEnd`. */
export interface Scanned {
  text: string;
  units: Units;
  titleEnd?: number;
}

const ahead = new Window();

const isSmall = (c: number): boolean => c >= 97 && c <= 122;

/** Is it written as a form asks? Of letters that are not ASCII's, their strings say which are capitals. */
function isWrittenAs(form: number, text: string, from: number, to: number): boolean {
  const first = text.charCodeAt(from);
  if (form & CAPITAL)
    return first < 128 ? first >= 65 && first <= 90 : text[from] !== text[from]!.toLowerCase();
  if (isSmall(first) || isSmall(text.charCodeAt(to - 1))) return false;
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
  readonly #units: Units;
  readonly #titleEnd: number;
  readonly #lexicon: Lexicon;
  #next = 0;
  /** Kind of the unit before, as it counts for where words begin. */
  #before = OTHER;
  /** Has the window been set to this place? */
  #looking = false;
  /** Where the last dot of an initial stood. */
  #initial = -2;

  constructor({ text, units, titleEnd = 0 }: Scanned, lexicon: Lexicon) {
    this.#text = text;
    this.#units = units;
    this.#titleEnd = titleEnd;
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
      const unit = units[i]!;
      const kind = kindIn(unit);
      if (kind === WORD) {
        if (before === WORD) continue;
        before = WORD;
        if (isDigit(foldedIn(unit)) && this.#isFraction(i)) continue;
      } else if (kind <= HIRAGANA) {
        if (kind === KATAKANA && before === KATAKANA && !this.#followsNoun(i)) continue;
        before = kind;
      } else {
        before = this.#passOver(kind, i, before);
        continue;
      }
      const two = mix(foldedIn(unit), this.#unit(i, 1));
      const sizes = starts[startOf(two)]!;
      if (sizes !== 0) this.#tryAt(i, two, sizes);
      this.#looking = false;
    }
    this.#before = before;
    this.#next = end;
  }

  /** What begins no word; gives the kind that stands before what comes next, as it counts for where words begin. */
  #passOver(kind: number, i: number, before: number): number {
    if (kind === GONE) return before;
    if (kind === GAP) return GAP;
    if (kind === DOT && before === WORD && this.#isInitial(i)) {
      this.#initial = i;
      return before;
    }
    if (kind === MIDDLE_DOT && before === KATAKANA && this.#kindAt(i + 1) === KATAKANA) return before;
    this.#endSentence(kind, i);
    return OTHER;
  }

  #kindAt(i: number): number {
    return kindIn(this.#units[i]!);
  }

  /** Does what stands at `i` come after a katakana noun that a name is joined to without a dot: ミサイルトマホーク? */
  #followsNoun(i: number): boolean {
    return foldedIn(this.#units[i - 1]!) === LAST_OF_NOUN && this.#text.startsWith(NOUN, i - NOUN.length);
  }

  /** Do the digits at `i` come after a point? What they say alone is another number. */
  #isFraction(i: number): boolean {
    const units = this.#units;
    return i > 1 && foldedIn(units[i - 1]!) === POINT && isDigit(foldedIn(units[i - 2]!));
  }

  /** Does the dot at `i`, after a word, belong to an initial? */
  #isInitial(i: number): boolean {
    let letter = i - 1;
    while (this.#kindAt(letter) === GONE) letter--;
    if (isDigit(foldedIn(this.#units[letter]!))) return false;
    let earlier = letter - 1;
    while (earlier >= 0 && this.#kindAt(earlier) === GONE) earlier--;
    return earlier < 0 || earlier === this.#initial || this.#kindAt(earlier) !== WORD;
  }

  #endSentence(kind: number, i: number): void {
    const { sentences } = this;
    if (kind === DOT || kind === MARK) {
      const next = this.#kindAt(i + 1);
      // No space follows where ideographs or wide letters do.
      if (next !== GAP && next !== LINE && this.#text.charCodeAt(i + 1) <= 0x2fff) return;
    } else if (kind !== LINE && kind !== FULL_STOP) return;
    // What ends right where it began is no sentence.
    if (sentences[sentences.length - 1] === i && i > 0) sentences[sentences.length - 1] = i + 1;
    else sentences.push(i + 1);
  }

  /** The folded unit so many after `from`. Nearly always it is sure; else the window folds what stands here. */
  #unit(from: number, index: number): number {
    if (!this.#looking) {
      const unit = foldedIn(this.#units[from + index]!);
      if (unit !== UNSURE) return unit;
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
    const five = mix(four, this.#unit(from, 4));
    if (sizes & FIVE) this.#tryBucket(heads[bucketOf(five)]!, from);
    if (sizes < SEVEN) return;
    const seven = mix(mix(five, this.#unit(from, 5)), this.#unit(from, 6));
    if (sizes & SEVEN) this.#tryBucket(heads[bucketOf(seven)]!, from);
    if (!(sizes & TEN)) return;
    const ten = mix(mix(mix(seven, this.#unit(from, 7)), this.#unit(from, 8)), this.#unit(from, 9));
    this.#tryBucket(heads[bucketOf(ten)]!, from);
  }

  #tryBucket(first: number, from: number): void {
    const { rows, pack } = this.#lexicon;
    for (let p = first; p >= 0; p = rows[p * ROW + NEXT]!) {
      const row = p * ROW;
      const begin = rows[row]!;
      const end = rows[row + ENDS_AT]!;
      const uses = rows[row + USES]!;
      const anyEnding = (uses & ANY_ENDING) !== 0;
      let to = matchUnits(this.#units, from, pack.patterns, begin, end, anyEnding);
      if (to === UNDECIDED) to = this.#look(from, begin, end, anyEnding);
      if (to < 0 || (uses & (CAPITAL | CAPITALS) && !isWrittenAs(uses, this.#text, from, to))) continue;
      if (uses & LEARNED) this.#learn(uses >> WORD_AT, from);
      if (uses & (NAME | TERM | CUE)) this.#take(p, uses, from, to);
    }
  }

  /** What the window says of the pattern's units where they alone leave it open. */
  #look(from: number, begin: number, end: number, anyEnding: boolean): number {
    if (!this.#looking) ahead.start(this.#text, from);
    this.#looking = true;
    return ahead.begins(this.#lexicon.pack.patterns, begin, end) ? ahead.end(end - begin, anyEnding) : -1;
  }

  /** Notes a learned word; the title comes first, and counts more. */
  #learn(word: number, from: number): void {
    if (this.words[word] !== 0 || this.sentences.length > SENTENCES_WEIGHED) return;
    this.words[word] = from < this.#titleEnd ? 2 : 1;
  }

  #take(spelling: number, uses: number, from: number, to: number): void {
    const hit = { pattern: this.#lexicon.patternAt(spelling), from, to };
    if (uses & NAME) this.names.push(hit);
    if (uses & TERM) this.terms.push(hit);
    if (uses & CUE) this.cues.push(hit);
  }
}

/** The whole scan in one go. */
export function scan(scanned: Scanned, lexicon: Lexicon): Hits {
  const all = new Scan(scanned, lexicon);
  all.advance(scanned.text.length);
  return all;
}

const isKanji = (c: number): boolean => kindOf(c) === KANJI;

/** Is the hit a short ideograph name glued to further ideographs, and on which side? */
export function gluedKanji(text: string, { from, to }: Hit): { before: boolean; after: boolean } {
  const short =
    to - from <= SHORT_KANJI && isKanji(text.charCodeAt(from)) && isKanji(text.charCodeAt(to - 1));
  return {
    before: short && from > 0 && isKanji(text.charCodeAt(from - 1)),
    after: short && isKanji(text.charCodeAt(to)),
  };
}
