/**
 * What each UTF-16 unit is to the scanner, on its own: what it folds to and of which kind it is. Folding is the part of
 * NFKC, lower case and accent removal that works unit by unit; what does not is taken apart before (`plain.ts`).
 */

export const OTHER = 0;
/** Latin letters and digits. One word is made of these. */
export const WORD = 1;
/** Katakana and the long vowel mark. One word is made of these. */
export const KATAKANA = 2;
export const KANJI = 3;
export const HIRAGANA = 4;
export const LINE = 5;
/** Ends a sentence wherever it stands. */
export const FULL_STOP = 6;
/** Ends a sentence before a space: ! and ?. */
export const MARK = 7;
/** Spaces, hyphens and slashes: US-Japan, US/Japan and US Japan are one. No kind before it has its bit. */
export const GAP = 8;
/** Invisible characters and accents that follow their letter: as if they were not there. */
export const GONE = 9;
export const DOT = 10;
/** ・ between katakana is as if it were not there: キーン・ソード. */
export const MIDDLE_DOT = 11;

export const SPACE = 32;
/** Stands after the last unit of a text that is held as an array; no character, and ends every word and line. */
export const END = 0xffff;

const KIND_BITS = 4;
const KIND = (1 << KIND_BITS) - 1;

/**
 * For each unit its kind and, above, how far what it folds to lies from it. Nearly all fold to themselves, and an array
 * of zeros is made at once, where one of what they fold to took 3 to 6 milliseconds on each page that was read.
 */
const table = new Int32Array(0x10000);

/** A unit's kind, with what it folds to above it: one number for both. */
export const unitOf = (c: number): number => (c << KIND_BITS) + table[c]!;

export const kindIn = (unit: number): number => unit & KIND;
export const foldedIn = (unit: number): number => unit >> KIND_BITS;

/** Of a unit; 0 where there is none. */
export const kindOf = (c: number): number => table[c]! & KIND;

/** What a unit folds to. */
export const foldOf = (c: number): number => c + (table[c]! >> KIND_BITS);

const set = (c: number, kind: number, fold = c): void => {
  table[c] = ((fold - c) << KIND_BITS) | kind;
};

const range = (from: number, to: number, kind: number, fold?: number): void => {
  if (fold === undefined) table.fill(kind, from, to + 1);
  else for (let c = from; c <= to; c++) set(c, kind, fold);
};

/** Latin letters beyond ASCII, first and last. */
const LETTERS = [0xc0, 0x24f] as const;

/** Accents that belong to the letter before them. */
export const isAccent = (c: number): boolean => c >= 0x300 && c <= 0x36f;

/** Each of these letters as small letters and accents; all at once, since calls are slow in code that runs for the first time. */
function takenApart(): string[] {
  const [first, last] = LETTERS;
  let letters = '';
  for (let c = first; c <= last; c++) letters += `${String.fromCharCode(c)}\n`;
  return letters.normalize('NFKD').toLowerCase().split('\n');
}

/** Is it one letter, with or without accents? */
function isOneLetter(parts: string): boolean {
  for (let i = 1; i < parts.length; i++) if (!isAccent(parts.charCodeAt(i))) return false;
  return true;
}

function fill(): void {
  const parts = takenApart();
  for (let c = LETTERS[0]; c <= LETTERS[1]; c++) {
    const letter = parts[c - LETTERS[0]]!;
    set(c, WORD, isOneLetter(letter) ? letter.charCodeAt(0) : c);
  }
  range(0, 0x20, GAP, SPACE);
  range(0x7f, 0x9f, GONE);
  for (const c of [0x0a, 0x0d, 0x85, 0x2028, 0x2029]) range(c, c, LINE, 10);
  range(0x30, 0x39, WORD);
  range(0x61, 0x7a, WORD);
  for (let c = 0x41; c <= 0x5a; c++) set(c, WORD, c + 32);
  for (const c of [0x21, 0x3f]) set(c, MARK);
  set(0x2e, DOT);
  for (const c of [0x2d, 0x2f, 0xa0, 0x1680, 0x202f, 0x2043, 0x2044, 0x205f, 0x2212, 0x2215, 0x3000])
    range(c, c, GAP, SPACE);
  range(0x2000, 0x200a, GAP, SPACE);
  range(0x2010, 0x2015, GAP, SPACE);
  for (const [from, to] of [
    [0xad, 0xad],
    [0x300, 0x36f],
    [0x61c, 0x61c],
    [0x115f, 0x1160],
    [0x17b4, 0x17b5],
    [0x180b, 0x180f],
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2060, 0x206f],
    [0x3164, 0x3164],
    [0xfe00, 0xfe0f],
    [0xfeff, 0xfeff],
    [0xffa0, 0xffa0],
    [0xfff0, 0xfffb],
  ] as const)
    range(from, to, GONE);
  range(0x2018, 0x201b, OTHER, 39);
  for (const c of [0x60, 0x2b9, 0x2bc, 0x2032]) range(c, c, OTHER, 39);
  range(0x201c, 0x201f, OTHER, 34);
  range(0x2033, 0x2033, OTHER, 34);
  range(0x3041, 0x309f, HIRAGANA);
  range(0x30a1, 0x30ff, KATAKANA);
  range(0x30fb, 0x30fb, MIDDLE_DOT);
  range(0x3400, 0x4dbf, KANJI);
  range(0x4e00, 0x9fff, KANJI);
  range(0x3005, 0x3005, KANJI);
  range(0x3002, 0x3002, FULL_STOP);
  set(END, LINE);
  // The wide forms of ASCII are what ASCII is.
  for (let c = 0x21; c <= 0x7e; c++) {
    set(c + 0xfee0, kindOf(c), foldOf(c));
  }
}
fill();

/** Does this unit end a word after a unit of the same kind? Only of Latin and of katakana words is one known to end. */
export const makesWords = (kind: number): boolean => kind === WORD || kind === KATAKANA;

/** A digit, folded. */
export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
