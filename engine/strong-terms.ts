import type { Document } from './document.ts';
import { fold, foldedText } from './normalise.ts';
import { isHiragana, isKanji, isKatakana, isWord } from './script.ts';

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

const isWritten = (c: number): number =>
  isWord(c) ? 1 : isKanji(c) ? 2 : isKatakana(c) ? 3 : isHiragana(c) ? 0 : 0;

/** Gives each word of a folded text in turn: Latin words, runs of katakana, runs of ideographs and their pairs. */
function eachWord(text: string, from: number, to: number, take: (word: string) => void): void {
  let i = from;
  while (i < to) {
    const kind = isWritten(text.charCodeAt(i));
    if (kind === 0) {
      i++;
      continue;
    }
    const start = i;
    while (++i < to && isWritten(text.charCodeAt(i)) === kind);
    const length = i - start;
    if (length < 2 || length > LONGEST) continue;
    const word = text.slice(start, i);
    if (kind === 1 && (stop.has(word) || /^\d+$/.test(word))) continue;
    take(word);
    if (kind === 2 && length > 2) for (let k = start; k + 2 <= i; k++) take(text.slice(k, k + 2));
  }
}

/** The distinct words of a short text such as a headline, folded, in text order. */
export function termsOf(text: string): string[] {
  const folded = foldedText(fold(text));
  const words = new Set<string>();
  eachWord(folded, 0, folded.length, (word) => words.add(word));
  return [...words];
}

/** Words are counted up to here; what a page is about shows in its first folded units. */
const COUNTED = 6000;

/** Keys of the highest values, at most `most`, highest first, equals in the order of their text. */
function strongest(weights: Map<string, number>, most: number): string[] {
  const words: string[] = [];
  const values: number[] = [];
  for (const [word, value] of weights) {
    let i = words.length;
    if (i === most && (value < values[i - 1]! || (value === values[i - 1]! && word > words[i - 1]!)))
      continue;
    while (i > 0 && (values[i - 1]! < value || (values[i - 1]! === value && words[i - 1]! > word))) i--;
    words.splice(i, 0, word);
    values.splice(i, 0, value);
    if (words.length > most) {
      words.pop();
      values.pop();
    }
  }
  return words;
}

/** The words that a page uses most, title first among equals; at most MOST, strongest first. */
export function strongTerms(document: Document): string[] {
  const weights = new Map<string, number>();
  const { titleEnd } = document;
  const title = foldedText(fold(document.text.slice(0, titleEnd)));
  const text = foldedText(fold(document.text.slice(titleEnd, COUNTED)));
  eachWord(title, 0, title.length, (word) => weights.set(word, (weights.get(word) ?? 0) + TITLE));
  eachWord(text, 0, text.length, (word) => weights.set(word, (weights.get(word) ?? 0) + 1));
  return strongest(weights, MOST);
}
