import type { Document } from './document.ts';
import { fold, foldedText } from './normalise.ts';
import { isDigit, KANJI, KATAKANA, kinds, shifts, WORD } from './unit-table.ts';

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

/** Of the folded units of a word, 30 bits; two words of one text that share it are counted as one. */
function hashOf(text: string, from: number, to: number): number {
  let hash = to - from;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    hash = Math.imul(hash ^ (c + shifts[c]!), FACTOR);
  }
  return hash >>> 2;
}

const stopHashes = new Set([...stop].map((word) => hashOf(word, 0, word.length)));

/** The word of a document, each of whose units folds on its own. */
function foldedWord(text: string, from: number, to: number): string {
  let word = '';
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    word += String.fromCharCode(c + shifts[c]!);
  }
  return word;
}

const isDigits = (text: string, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (!isDigit(c + shifts[c]!)) return false;
  }
  return true;
};

/** Is given each word: the hash of its folded units, and where it stands. */
type Take = (hash: number, from: number, to: number) => void;

/** Gives each word of a text in turn: Latin words, runs of katakana, runs of ideographs and their pairs. */
function eachWord(text: string, from: number, to: number, take: Take): void {
  let i = from;
  while (i < to) {
    const kind = kinds[text.charCodeAt(i)]!;
    const start = i++;
    if (kind !== WORD && kind !== KATAKANA && kind !== KANJI) continue;
    while (i < to && kinds[text.charCodeAt(i)] === kind) i++;
    const length = i - start;
    if (length < 2 || length > LONGEST) continue;
    const hash = hashOf(text, start, i);
    if (kind === WORD && (stopHashes.has(hash) || isDigits(text, start, i))) continue;
    take(hash, start, i);
    if (kind !== KANJI || length === 2) continue;
    for (let k = start; k + 2 <= i; k++) take(hashOf(text, k, k + 2), k, k + 2);
  }
}

/** The distinct words of a short text such as a headline, folded, in text order. */
export function termsOf(text: string): string[] {
  const folded = foldedText(fold(text));
  const words = new Set<string>();
  eachWord(folded, 0, folded.length, (_, from, to) => words.add(folded.slice(from, to)));
  return [...words];
}

/** Words are counted up to here; what a page is about shows in its first units. */
const COUNTED = 6000;
/** Places for words, a power of two: twice as many as units are counted, in the title and in the text. */
const SLOTS = 1 << 15;

/** Distinct words in the order in which they came, with their weights. A hash table in arrays, without an object a word. */
class WeighedWords {
  /** Index of a word and 1, by its hash; 0 where there is none. */
  readonly #slots = new Uint16Array(SLOTS);
  readonly #hashes: number[] = [];
  readonly weights: number[] = [];
  readonly from: number[] = [];
  readonly to: number[] = [];

  add(hash: number, from: number, to: number, weight: number): void {
    const hashes = this.#hashes;
    let slot = hash & (SLOTS - 1);
    for (let known = this.#slots[slot]!; known > 0; known = this.#slots[slot]!) {
      if (hashes[known - 1] === hash) {
        this.weights[known - 1]! += weight;
        return;
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    this.#slots[slot] = hashes.push(hash);
    this.weights.push(weight);
    this.from.push(from);
    this.to.push(to);
  }

  /** Indices of the heaviest words, heaviest first, among equals the first. */
  heaviest(most: number): number[] {
    const { weights } = this;
    const counts: number[] = [];
    for (const weight of weights) counts[weight] = (counts[weight] ?? 0) + 1;
    let least = counts.length;
    for (let left = most; left > 0 && least > 1; ) left -= counts[--least] ?? 0;
    const all: number[] = [];
    for (let index = 0; index < weights.length; index++) if (weights[index]! >= least) all.push(index);
    return all.sort((a, b) => weights[b]! - weights[a]! || a - b).slice(0, most);
  }
}

/** The words that a page uses most, title first among equals, folded; at most MOST, strongest first. */
export function strongTerms({ text, titleEnd }: Document): string[] {
  const words = new WeighedWords();
  const titled = Math.min(titleEnd, COUNTED);
  eachWord(text, 0, titled, (hash, from, to) => words.add(hash, from, to, TITLE));
  eachWord(text, titleEnd, Math.min(text.length, titleEnd + COUNTED), (hash, from, to) =>
    words.add(hash, from, to, 1),
  );
  return words.heaviest(MOST).map((index) => foldedWord(text, words.from[index]!, words.to[index]!));
}
