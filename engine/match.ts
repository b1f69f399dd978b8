import { LONGEST } from './forms.ts';
import {
  DOT,
  foldedIn,
  foldOf,
  GAP,
  GONE,
  isAccent,
  isDigit,
  KATAKANA,
  kindIn,
  kindOf,
  LINE,
  MIDDLE_DOT,
  makesWords,
  SPACE,
  WORD,
} from './unit-table.ts';
import { UNSURE, type Units } from './units.ts';

const isGap = (kind: number): boolean => kind === GAP || kind === GONE;

/**
 * Reads a text unit by unit as it folds: gaps are one space, dots of initials and what is invisible are passed over
 * (U.S. is us), and so is the middle dot between katakana.
 */
class FoldedReader {
  text = '';
  /** Offset of the unit that `next` reads; after it, of what comes behind the unit read. */
  at = 0;
  /** Kind of the unit that was read last. */
  kind = 0;
  /** Was the last unit a letter with no other of its word before it? Then a dot after it is an initial's. */
  #alone = false;
  #dotted = false;

  start(text: string, at: number): void {
    this.text = text;
    this.at = at;
    this.kind = 0;
    this.#alone = false;
    this.#dotted = false;
  }

  /** Passes over what is as if it were not there; the kind of what comes then, -1 at the end of the text. */
  skip(): number {
    const { text } = this;
    for (;;) {
      if (this.at >= text.length) return -1;
      const kind = kindOf(text.charCodeAt(this.at));
      if (kind === GONE) this.at++;
      else if (kind === DOT && this.kind === WORD && this.#alone && !this.#dotted) {
        this.#dotted = true;
        this.at++;
      } else if (
        kind === MIDDLE_DOT &&
        this.kind === KATAKANA &&
        kindOf(text.charCodeAt(this.at + 1)) === KATAKANA
      ) {
        this.at++;
      } else return kind;
    }
  }

  /** The next folded unit, 0 at the end of the text. */
  next(): number {
    const kind = this.skip();
    if (kind < 0) return 0;
    const { text } = this;
    const c = text.charCodeAt(this.at++);
    if (kind === GAP) {
      this.kind = GAP;
      while (isGap(kindOf(text.charCodeAt(this.at)))) this.at++;
      return kindOf(text.charCodeAt(this.at)) === LINE ? 10 : SPACE;
    }
    const unit = foldOf(c);
    this.#alone = kind === WORD && unit > 57 && (this.kind !== WORD || this.#dotted);
    this.#dotted = false;
    this.kind = kind;
    return unit;
  }
}

const reader = new FoldedReader();

const PLURAL = 115;

/** Do the units before `end` make a designation: a digit, or a letter after one? F-35, F-35A. */
const isDesignation = (units: Uint16Array, end: number): boolean =>
  isDigit(units[end - 1]!) || (end > 1 && isDigit(units[end - 2]!));

/** Is it a number of what is designated, which follows without a space in Japanese: F35A48機? */
const isCounted = (before: number, last: number, after: number): boolean =>
  isDigit(before) && !isDigit(last) && isDigit(after);

/** What `matchUnits` gives when a window has to look. */
export const UNDECIDED = -2;

/**
 * Where units `begin` to `end`, exclusive, of `wanted` (the patterns of a pack) stand in the units of a text at `at`: the offset just after them,
 * if a word ends there or `anyEnding` may follow; -1 if they do not; UNDECIDED where a unit of the text is not sure.
 * Nearly every place is, and nothing is folded for it.
 */
export function matchUnits(
  units: Units,
  at: number,
  wanted: string,
  begin: number,
  end: number,
  anyEnding: boolean,
): number {
  let i = at;
  for (let k = begin; k < end; k++, i++) {
    const unit = foldedIn(units[i]!);
    if (unit !== wanted.charCodeAt(k)) return unit === UNSURE ? UNDECIDED : -1;
  }
  const after = units[i]!;
  if (foldedIn(after) === UNSURE) return UNDECIDED;
  const kind = kindIn(units[i - 1]!);
  if (anyEnding || kindIn(after) !== kind || !makesWords(kind)) return i;
  if (foldedIn(after) === PLURAL) return UNDECIDED;
  return isCounted(foldedIn(units[i - 2] ?? 0), foldedIn(units[i - 1]!), foldedIn(after)) ? i : -1;
}

/**
 * What stands at one place of a text, folded as far as somebody asked: many patterns begin alike, and each unit is
 * folded once for all of them.
 */
export class Window {
  readonly units = new Uint16Array(LONGEST + 1);
  /** For each unit the offset just after it. */
  readonly #ends = new Uint32Array(LONGEST + 1);
  /** Kinds, to know whether a word ends. */
  readonly #kinds = new Uint8Array(LONGEST + 1);
  #text = '';
  #read = 0;

  start(text: string, at: number): void {
    this.#text = text;
    this.#read = 0;
    reader.start(text, at);
  }

  /** Folds up to the unit at `index`; 0 where the text has ended. */
  unit(index: number): number {
    while (this.#read <= index) {
      this.units[this.#read] = reader.next();
      this.#ends[this.#read] = reader.at;
      this.#kinds[this.#read++] = reader.kind;
    }
    return this.units[index]!;
  }

  /** Do units `begin` to `end`, exclusive, of `wanted` stand here? */
  begins(wanted: string, begin: number, end: number): boolean {
    for (let k = begin; k < end; k++) if (this.unit(k - begin) !== wanted.charCodeAt(k)) return false;
    return true;
  }

  /**
   * The offset just after the first `length` units, if a word ends there or `anyEnding` may follow; else -1. Accents of
   * the last letter and the s of a plural are part of it; the dot of a last initial is not.
   */
  end(length: number, anyEnding: boolean): number {
    let end = this.#ends[length - 1]!;
    if (!anyEnding && !this.#endsWord(length) && !this.#isCounted(length)) {
      if (!this.#isPlural(length)) return -1;
      end = this.#ends[length]!;
    }
    while (isAccent(this.#text.charCodeAt(end))) end++;
    return end;
  }

  /** Does a word end before the unit at `index`? */
  #endsWord(index: number): boolean {
    const kind = this.#kinds[index - 1]!;
    if (!makesWords(kind)) return true;
    return this.unit(index) === 0 || this.#kinds[index] !== kind;
  }

  #isCounted(index: number): boolean {
    return index > 1 && isCounted(this.unit(index - 2), this.unit(index - 1), this.unit(index));
  }

  /** Is the unit at `index` the s of a designation's plural: F-35s, F-35As? */
  #isPlural(index: number): boolean {
    if (this.unit(index) !== PLURAL || !isDesignation(this.units, index)) return false;
    return kindOf(this.#text.charCodeAt(this.#ends[index]!)) !== WORD;
  }
}
