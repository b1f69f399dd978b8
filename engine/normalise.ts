/** Text folded for matching: lower case, one width, no accents, plain spaces; with a way back to the original. */
export interface Folded {
  /** Folded UTF-16 units; only the first `length` count. */
  units: Uint16Array;
  length: number;
  /** For each folded unit the offset in the original text that it came from. Ascending. */
  at: Uint32Array;
  original: string;
}

const SPACE = 32;
const NEWLINE = 10;
const DOT = 46;
const MIDDLE_DOT = 0x30fb;
const VOICED = 0x3099;
const HALF_VOICED = 0x309a;

/** What each ASCII unit folds to. Hyphen and slash are spaces, so that US-Japan, US/Japan and US Japan are one. */
const ascii = new Uint16Array(128);
for (let c = 0; c < 128; c++) {
  if (c >= 65 && c <= 90) ascii[c] = c + 32;
  else if (c === NEWLINE || c === 13) ascii[c] = NEWLINE;
  else if (c < SPACE || c === 45 || c === 47 || c === 127) ascii[c] = SPACE;
  else if (c === 96) ascii[c] = 39;
  else ascii[c] = c;
}

const dropped = '';
const hyphens = /[\u2010-\u2015\u2212\u2043\u2044\u2215]/;
const singleQuotes = /[\u2018-\u201b\u2032\u02bc\u02b9]/;
const doubleQuotes = /[\u201c-\u201f\u2033]/;
const ignorable = /\p{Default_Ignorable_Code_Point}|\p{Cc}|\p{Cf}/u;
const separator = /\p{Zs}/u;

const rare = new Map<number, string>();

/** What a unit outside ASCII, kana and the common ideographs folds to; may be empty or several units. */
function foldRare(c: number): string {
  const known = rare.get(c);
  if (known !== undefined) return known;
  const char = String.fromCharCode(c);
  let folded: string;
  if (c === 0x2028 || c === 0x2029 || c === 0x85) folded = '\n';
  else if (ignorable.test(char)) folded = dropped;
  else if (hyphens.test(char) || separator.test(char)) folded = ' ';
  else if (singleQuotes.test(char)) folded = "'";
  else if (doubleQuotes.test(char)) folded = '"';
  else {
    folded = char
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase();
    // NFKD takes Hangul and compatibility kana apart; what is put together again is the same for text and alias.
    if (folded.length > 1) folded = folded.normalize('NFC');
    folded = folded.replace(/[-/\u2010-\u2015\u2212]/g, ' ');
  }
  rare.set(c, folded);
  return folded;
}

const isAsciiWord = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 48 && c <= 57);
const isLetter = (c: number): boolean => c >= 97 && c <= 122;
/** Katakana letters and the long vowel mark, without the middle dot. */
export const isKatakana = (c: number): boolean =>
  (c >= 0x30a1 && c <= 0x30fa) || (c >= 0x30fc && c <= 0x30ff);

/**
 * Folds a text in one pass, linear in its length.
 * Besides NFKC, case and accents: dots of initials go (U.S. -> us), runs of spaces become one, the middle dot inside
 * katakana goes (キーン・ソード -> キーンソード), invisible characters go, line breaks stay as '\n' so that nothing
 * matches across a block.
 */
export function fold(text: string): Folded {
  // One unit folds to one at most, but for rare ones, which ask for more room when they come.
  let units = new Uint16Array(text.length + 16);
  let at = new Uint32Array(text.length + 16);
  let n = 0;
  /** Index of the folded unit after which the dot of an initial was dropped last. */
  let initialEnd = -1;

  const makeRoom = (count: number, left: number): void => {
    if (n + count + left <= units.length) return;
    const wider = new Uint16Array((n + count + left) * 2);
    wider.set(units);
    units = wider;
    const widerAt = new Uint32Array(wider.length);
    widerAt.set(at);
    at = widerAt;
  };

  const pushRare = (folded: string, from: number): void => {
    for (let k = 0; k < folded.length; k++) {
      const unit = folded.charCodeAt(k);
      const last = n > 0 ? units[n - 1]! : NEWLINE;
      if ((unit === VOICED || unit === HALF_VOICED) && n > 0) {
        const joined = String.fromCharCode(last, unit).normalize('NFC');
        if (joined.length === 1) units[n - 1] = joined.charCodeAt(0);
        continue;
      }
      const c = unit < 128 ? ascii[unit]! : unit;
      if (c === SPACE && (last === SPACE || last === NEWLINE)) continue;
      if (c === NEWLINE && last === SPACE) n--;
      if (last === MIDDLE_DOT && n > 1 && isKatakana(unit) && isKatakana(units[n - 2]!)) n--;
      units[n] = c;
      at[n++] = from;
    }
  };

  for (let i = 0; i < text.length; i++) {
    let c = text.charCodeAt(i);
    if (c < 128) {
      c = ascii[c]!;
      // Letters first: they are what most text is made of.
      if (c >= 97 && c <= 122) {
        units[n] = c;
        at[n++] = i;
        continue;
      }
      if (c === SPACE) {
        if (n === 0 || units[n - 1] === SPACE || units[n - 1] === NEWLINE) continue;
      } else if (c === NEWLINE) {
        if (n > 0 && units[n - 1] === SPACE) n--;
      } else if (c === DOT && n > 0 && isLetter(units[n - 1]!)) {
        if (n === 1 || !isAsciiWord(units[n - 2]!) || initialEnd === n - 1) {
          initialEnd = n;
          continue;
        }
      }
    } else if (isKatakana(c)) {
      if (n > 1 && units[n - 1] === MIDDLE_DOT && isKatakana(units[n - 2]!)) n--;
    } else if (
      !((c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3041 && c <= 0x3096) || (c >= 0x3001 && c <= 0x3029))
    ) {
      const folded = foldRare(c);
      makeRoom(folded.length, text.length - i);
      pushRare(folded, i);
      continue;
    }
    units[n] = c;
    at[n++] = i;
  }
  return { units, length: n, at, original: text };
}

const decoder = new TextDecoder('utf-16le');

/** A part of the folded text as a string, one unit for one unit. */
export const foldedText = ({ units, length }: Folded, from = 0, to = length): string =>
  decoder.decode(units.subarray(from, to));

/** What folds unit by unit, once the middle dots have gone: nearly every alias and term. */
const simple =
  /^[A-Za-z0-9'&\u3041-\u3096\u30a1-\u30ff\u4e00-\u9fff]+(?:[ \-/][A-Za-z0-9'&\u3041-\u3096\u30a1-\u30ff\u4e00-\u9fff]+)*$/;
const inKatakana = /(?<=[\u30a1-\u30fa\u30fc-\u30ff])\u30fb(?=[\u30a1-\u30fa\u30fc-\u30ff])/g;

/** The folded form of a short string, as a string: for aliases and terms. */
export function foldString(text: string): string {
  if (!simple.test(text)) return foldedText(fold(text)).trim();
  return text.toLowerCase().replace(inKatakana, '').replace(/[-/]/g, ' ');
}

const trailing = /[\u0300-\u036f\u3099\u309a\uff9e\uff9f]/;

/** Original offset just after the folded unit `i`: past it and the marks that were joined to it. */
export function endInOriginal(folded: Folded, i: number): number {
  const { original, at } = folded;
  let end = at[i]! + 1;
  while (end < original.length && trailing.test(original[end]!)) end++;
  return end;
}
