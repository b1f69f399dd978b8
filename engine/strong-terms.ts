import type { Document } from './document.ts';
import { fold } from './normalise.ts';
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

/** Splits a folded text into words: Latin words, runs of katakana, runs of ideographs and their pairs. */
function* words(units: Uint16Array, from: number, to: number): Generator<string> {
  let i = from;
  while (i < to) {
    const kind = isWritten(units[i]!);
    if (kind === 0) {
      i++;
      continue;
    }
    const start = i;
    while (i < to && isWritten(units[i]!) === kind) i++;
    const length = i - start;
    if (length < 2 || length > LONGEST) continue;
    const word = String.fromCharCode(...units.subarray(start, i));
    if (kind === 1 && (stop.has(word) || /^\d+$/.test(word))) continue;
    yield word;
    if (kind === 2 && length > 2)
      for (let k = start; k + 2 <= i; k++) yield String.fromCharCode(units[k]!, units[k + 1]!);
  }
}

/** The distinct words of a short text such as a headline, folded, in text order. */
export function termsOf(text: string): string[] {
  const { units, length } = fold(text);
  return [...new Set(words(units, 0, length))];
}

/** Words are counted up to here; what a page is about shows in its first folded units. */
const COUNTED = 20_000;

/** The words that a page uses most, title first among equals; at most MOST, strongest first. */
export function strongTerms({ folded, titleEnd }: Document): string[] {
  const weights = new Map<string, number>();
  for (const word of words(folded.units, 0, titleEnd)) weights.set(word, (weights.get(word) ?? 0) + TITLE);
  for (const word of words(folded.units, titleEnd, Math.min(folded.length, COUNTED)))
    weights.set(word, (weights.get(word) ?? 0) + 1);
  return [...weights]
    .sort(([a, p], [b, q]) => q - p || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([word]) => word);
}
