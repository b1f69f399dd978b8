import type { Lang } from '../engine/types.ts';

/** 'A, B and C', as the language does it. */
export const joinList = (items: string[], lang: Lang): string =>
  new Intl.ListFormat(lang, { style: 'long', type: 'conjunction' }).format(items);

const quotes: Record<Lang, [string, string]> = { en: ['“', '”'], ja: ['「', '」'] };

/** A word as a word, in the language's own quotation marks. */
export const quote = (word: string, lang: Lang): string => quotes[lang].join(word);
