import { fold, foldedText } from '../../engine/normalise.ts';

/** Words that carry no subject; two of them in a row do not either. */
const stop = new Set(
  'the a an and or of to in on at by for from with as is are was were be been it its that this he she they'.split(
    ' ',
  ),
);

const latin = /[a-z][a-z0-9'&]*|\d+/g;
const katakana = /[\u30a1-\u30fa\u30fc]{2,}/g;
const kanji = /[\u4e00-\u9fff\u3005]{2,}/g;
const LONGEST_KANJI = 4;

/**
 * The words of a text that a model may learn from, folded as the scanner reads them: Latin words and pairs of
 * neighbours, words in katakana, and two to four ideographs in a row.
 */
export function wordGrams(text: string): Set<string> {
  const folded = foldedText(fold(text));
  const grams = new Set<string>();
  let before: { word: string; end: number } | null = null;
  for (const match of folded.matchAll(latin)) {
    const word = match[0].replace(/'s$|'$/, '');
    const end = match.index + match[0].length;
    if (!stop.has(word) && word.length > 1 && !/^\d/.test(word)) grams.add(word);
    if (before && before.end + 1 === match.index && folded[before.end] === ' ') {
      if (!(stop.has(word) && stop.has(before.word))) grams.add(`${before.word} ${word}`);
    }
    before = word === match[0] ? { word, end } : null;
  }
  for (const [word] of folded.matchAll(katakana)) grams.add(word);
  for (const [run] of folded.matchAll(kanji)) {
    for (let size = 2; size <= LONGEST_KANJI; size++) {
      for (let i = 0; i + size <= run.length; i++) grams.add(run.slice(i, i + size));
    }
  }
  return grams;
}
