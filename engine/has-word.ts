import { isWord } from './script.ts';

/** Is the folded word in the folded text, beginning at the start of a word? Any ending may follow. */
export function hasWord(text: string, word: string): boolean {
  const latin = isWord(word.charCodeAt(0));
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!latin || at === 0 || !isWord(text.charCodeAt(at - 1))) return true;
  }
  return false;
}
