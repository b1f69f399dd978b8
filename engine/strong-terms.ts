import type { Document } from './document.ts';
import { fold, foldedText, foldString } from './normalise.ts';
import { folds, isDigit, KANJI, KATAKANA, kinds, WORD } from './unit-table.ts';

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

/** One word in a text. */
interface Word {
  from: number;
  to: number;
}

const FACTOR = 0x01000193;

/** Of the folded units of a word, 30 bits; two words of one text that share it are counted as one. */
function hashOf(text: string, from: number, to: number): number {
  let hash = to - from;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ folds[text.charCodeAt(i)]!, FACTOR);
  return hash >>> 2;
}

const stopHashes = new Set([...stop].map((word) => hashOf(word, 0, word.length)));

const isDigits = (text: string, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (!isDigit(folds[text.charCodeAt(i)]!)) return false;
  return true;
};

/** Gives each word of a text in turn: Latin words, runs of katakana, runs of ideographs and their pairs. */
function eachWord(text: string, from: number, to: number, take: (hash: number, word: Word) => void): void {
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
    take(hash, { from: start, to: i });
    if (kind !== KANJI || length === 2) continue;
    for (let k = start; k + 2 <= i; k++) take(hashOf(text, k, k + 2), { from: k, to: k + 2 });
  }
}

/** The distinct words of a short text such as a headline, folded, in text order. */
export function termsOf(text: string): string[] {
  const folded = foldedText(fold(text));
  const words = new Set<string>();
  eachWord(folded, 0, folded.length, (_, { from, to }) => words.add(folded.slice(from, to)));
  return [...words];
}

/** Words are counted up to here; what a page is about shows in its first units. */
const COUNTED = 6000;

/** The words that a page uses most, title first among equals, folded; at most MOST, strongest first. */
export function strongTerms({ text, titleEnd }: Document): string[] {
  const known = new Map<number, number>();
  const words: Word[] = [];
  const weights: number[] = [];
  const count = (weight: number) => (hash: number, word: Word) => {
    const index = known.get(hash);
    if (index !== undefined) weights[index]! += weight;
    else {
      known.set(hash, words.length);
      words.push(word);
      weights.push(weight);
    }
  };
  eachWord(text, 0, titleEnd, count(TITLE));
  eachWord(text, titleEnd, Math.min(text.length, titleEnd + COUNTED), count(1));
  return words
    .map((_, index) => index)
    .sort((a, b) => weights[b]! - weights[a]! || a - b)
    .slice(0, MOST)
    .map((index) => foldString(text.slice(words[index]!.from, words[index]!.to)));
}
