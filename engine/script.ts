import type { Lang } from './types.ts';

/** Folded Latin letter or digit. */
export const isWord = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 48 && c <= 57) || (c > 0xbf && c < 0x250);
/** Japanese where kana make up more than a twentieth of what is written in the first `sample` characters. */
export function guessLang(text: string, sample = 3000): Lang {
  let kana = 0;
  let written = 0;
  const end = Math.min(text.length, sample);
  for (let i = 0; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c <= 64) continue;
    written++;
    if (c >= 0x3041 && c <= 0x30ff) kana++;
  }
  return kana > 0 && kana * 20 >= written ? 'ja' : 'en';
}
