import type { Document } from './document.ts';
import { fold, foldedText } from './normalise.ts';
import { foldedIn, foldOf, isDigit, KANJI, KATAKANA, kindIn, WORD } from './unit-table.ts';
import { type Units, unitsOf } from './units.ts';

/** Words that say nothing of a page's subject. */
const stop = new Set(
  'the a an and or but of to in on at by for from with as is are was were be been being it its this that these those he she they we you i his her their our your not no nor so if then than too very can could will would shall should may might must do does did done has have had having who whom whose which what when where why how all any both each few more most other some such only own same about after again against before between down during into off out over under up until while also just said says say told according new one two three first last year years day days week month time people make made us mr ms mrs'.split(
    ' ',
  ),
);

const MOST = 40;
/** A word in the title counts as much as this many in the text. */
const TITLE = 3;
const LONGEST = 24;

const FACTOR = 0x01000193;

/** Takes one more folded unit into a hash. */
const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, FACTOR);

/** Of so many units, 30 bits; two words of one text that share it are counted as one. */
const ended = (hash: number, length: number): number => Math.imul(hash ^ length, FACTOR) >>> 2;

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = mix(hash, foldOf(word.charCodeAt(i)));
  return ended(hash, word.length);
}

const stopHashes = new Set([...stop].map(hashOf));

/** Numbers in the row of a word: its hash, its weight, and where it stands first, the end exclusive. */
const ROW = 4;
const WEIGHT = 1;
const FROM = 2;
const TO = 3;

/** Distinct words in the order in which they came, with their weights. A hash table in arrays, without an object a word. */
class WeighedWords {
  readonly #units: Units;
  /** Index of a word and 1, by its hash; 0 where there is none. */
  readonly #slots: Uint16Array;
  readonly #rows: Int32Array;
  #size = 0;

  /** Of a text in which so many units are read, with no more words than that: at least twice the slots, and a power of two. */
  constructor(units: Units, most: number) {
    this.#units = units;
    this.#slots = new Uint16Array(1 << (33 - Math.clz32(most)));
    this.#rows = new Int32Array(most * ROW);
  }

  #add(hash: number, from: number, to: number, weight: number): void {
    const rows = this.#rows;
    const slots = this.#slots;
    const last = slots.length - 1;
    let slot = hash & last;
    for (let known = slots[slot]!; known > 0; known = slots[slot]!) {
      const row = (known - 1) * ROW;
      if (rows[row] === hash) {
        rows[row + WEIGHT]! += weight;
        return;
      }
      slot = (slot + 1) & last;
    }
    const row = this.#size * ROW;
    rows[row] = hash;
    rows[row + WEIGHT] = weight;
    rows[row + FROM] = from;
    rows[row + TO] = to;
    slots[slot] = ++this.#size;
  }

  /** Adds each word of a stretch: Latin words, runs of katakana, runs of ideographs and their pairs. */
  read(from: number, to: number, weight: number): this {
    const units = this.#units;
    let i = from;
    while (i < to) {
      let unit = units[i]!;
      const kind = kindIn(unit);
      if (kind !== WORD && kind !== KATAKANA && kind !== KANJI) {
        i++;
        continue;
      }
      const start = i;
      let hash = 0;
      do {
        hash = mix(hash, foldedIn(unit));
        if (++i >= to) break;
        unit = units[i]!;
      } while (kindIn(unit) === kind);
      const length = i - start;
      if (length < 2 || length > LONGEST) continue;
      hash = ended(hash, length);
      if (kind === WORD && (stopHashes.has(hash) || this.#isNumber(start, i))) continue;
      this.#add(hash, start, i, weight);
      if (kind === KANJI && length > 2) this.#readPairs(start, i, weight);
    }
    return this;
  }

  #readPairs(from: number, to: number, weight: number): void {
    const units = this.#units;
    for (let i = from + 1; i < to; i++) {
      const first = mix(0, foldedIn(units[i - 1]!));
      this.#add(ended(mix(first, foldedIn(units[i]!)), 2), i - 1, i + 1, weight);
    }
  }

  #isNumber(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (!isDigit(foldedIn(this.#units[i]!))) return false;
    return true;
  }

  #wordAt(row: number): string {
    let word = '';
    const to = this.#rows[row + TO]!;
    for (let i = this.#rows[row + FROM]!; i < to; i++) word += String.fromCharCode(foldedIn(this.#units[i]!));
    return word;
  }

  /** All of them, folded. */
  all(): string[] {
    return Array.from({ length: this.#size }, (_, index) => this.#wordAt(index * ROW));
  }

  /** The heaviest, heaviest first, among equals the first; folded. */
  heaviest(most: number): string[] {
    const rows = this.#rows;
    const end = this.#size * ROW;
    const least = this.#leastOf(most);
    const heavier: number[] = [];
    const equal: number[] = [];
    for (let row = 0; row < end; row += ROW) {
      const weight = rows[row + WEIGHT]!;
      if (weight > least) heavier.push(row);
      else if (weight === least && equal.length < most) equal.push(row);
    }
    return heavier
      .sort((a, b) => rows[b + WEIGHT]! - rows[a + WEIGHT]! || a - b)
      .concat(equal)
      .slice(0, most)
      .map((row) => this.#wordAt(row));
  }

  /** The weight that so many words have at least; there may be more of the same weight. */
  #leastOf(most: number): number {
    const end = this.#size * ROW;
    const counts: number[] = [];
    for (let row = WEIGHT; row < end; row += ROW) {
      const weight = this.#rows[row]!;
      counts[weight] = (counts[weight] ?? 0) + 1;
    }
    let least = counts.length;
    for (let left = most; left > 0 && least > 1; ) left -= counts[--least] ?? 0;
    return least;
  }
}

/** The distinct words of a short text such as a headline, folded, in text order. */
export function termsOf(text: string): string[] {
  const folded = foldedText(fold(text));
  return new WeighedWords(unitsOf(folded), folded.length).read(0, folded.length, 1).all();
}

/** Words are counted up to here; what a page is about shows in its first units. */
const COUNTED = 6000;

/** The words that a page uses most, title first among equals, folded; at most MOST, strongest first. */
export function strongTerms({ text, units, titleEnd }: Document): string[] {
  const titled = Math.min(titleEnd, COUNTED);
  const end = Math.min(text.length, titleEnd + COUNTED);
  return new WeighedWords(units, titled + end - titleEnd)
    .read(0, titled, TITLE)
    .read(titleEnd, end, 1)
    .heaviest(MOST);
}
