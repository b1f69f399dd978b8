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
/** Invisible characters and accents that follow their letter: as if they were not there. */
export const GONE = 5;
/** Spaces, hyphens and slashes: US-Japan, US/Japan and US Japan are one. */
export const GAP = 6;
export const LINE = 7;
export const DOT = 8;
/** ・ between katakana is as if it were not there: キーン・ソード. */
export const MIDDLE_DOT = 9;
/** Ends a sentence wherever it stands. */
export const FULL_STOP = 10;
/** Ends a sentence before a space: ! and ?. */
export const MARK = 11;

export const SPACE = 32;
/** Stands after the last unit of a text that is held as an array; no character, and ends every word and line. */
export const END = 0xffff;

/**
 * How far what a unit folds to lies from it: `c + shifts[c]`. Nearly all fold to themselves, and an array of zeros is
 * made at once, where one of all units took 3 to 6 milliseconds on each page that was read. Only kinds up to HIRAGANA
 * and OTHER are asked for it.
 */
export const shifts = new Int32Array(0x10000);
export const kinds = new Uint8Array(0x10000);

const range = (from: number, to: number, kind: number, fold?: number): void => {
  kinds.fill(kind, from, to + 1);
  if (fold !== undefined) for (let c = from; c <= to; c++) shifts[c] = fold - c;
};

function fill(): void {
  // Latin letters with accents, each without them.
  for (let c = 0xc0; c < 0x250; c++) {
    const bare = String.fromCharCode(c)
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase();
    if (bare.length === 1) shifts[c] = bare.charCodeAt(0) - c;
    kinds[c] = WORD;
  }
  range(0, 0x20, GAP, SPACE);
  range(0x7f, 0x9f, GONE);
  for (const c of [0x0a, 0x0d, 0x85, 0x2028, 0x2029]) range(c, c, LINE, 10);
  range(0x30, 0x39, WORD);
  range(0x61, 0x7a, WORD);
  range(0x41, 0x5a, WORD);
  shifts.fill(32, 0x41, 0x5b);
  for (const c of [0x21, 0x3f]) kinds[c] = MARK;
  kinds[0x2e] = DOT;
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
  kinds[END] = LINE;
  // The wide forms of ASCII are what ASCII is.
  for (let c = 0x21; c <= 0x7e; c++) {
    const wide = c + 0xfee0;
    shifts[wide] = c + shifts[c]! - wide;
    kinds[wide] = kinds[c]!;
  }
}
fill();

/** Does this unit end a word after a unit of the same kind? Only of Latin and of katakana words is one known to end. */
export const makesWords = (kind: number): boolean => kind === WORD || kind === KATAKANA;

/** A digit, folded. */
export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** Accents that belong to the letter before them. */
export const isAccent = (c: number): boolean => c >= 0x300 && c <= 0x36f;
