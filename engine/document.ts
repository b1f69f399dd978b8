import { type Folded, fold, foldedText } from './normalise.ts';
import { guessLang } from './script.ts';
import { sentenceStarts } from './sentences.ts';
import type { Lang, PageText, Place } from './types.ts';

/** Texts shorter than this, in characters, are read together with the page's description. */
const THIN = 300;
/** Characters that tell the language. */
const SAMPLE = 3000;
/** The lead is about the first three sentences: this many characters of the text. Japanese says more in fewer. */
const LEAD = { en: 420, ja: 200 };

/** One page folded as a whole, title first, with the places of its parts in folded units. */
export interface Document {
  lang: Lang;
  folded: Folded;
  /** `folded` as a string, one unit for one unit. */
  text: string;
  sentences: Int32Array;
  /** Length of the title in the original joined text, its line break included: take it off to get offsets into `text`. */
  textOffset: number;
  /** Folded offsets: title, then lead, then body. */
  titleEnd: number;
  leadEnd: number;
}

/** First folded index that came from the original offset `offset` or later. */
function foldedIndex({ at, length }: Folded, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Joins and folds what was read off the page. */
export function toDocument(page: PageText): Document {
  const title = page.title.trim();
  const head = `${title}\n`;
  const described = page.description && page.text.length < THIN ? `\n${page.description}` : '';
  const folded = fold(head + page.text + described);
  const lang =
    page.lang && page.text.length < THIN ? page.lang : guessLang(head + page.text.slice(0, SAMPLE), SAMPLE);
  const titleEnd = foldedIndex(folded, head.length);
  return {
    lang,
    folded,
    text: foldedText(folded),
    sentences: sentenceStarts(folded),
    textOffset: head.length,
    titleEnd,
    leadEnd: Math.min(folded.length, titleEnd + LEAD[lang]),
  };
}

/** Which part of the page a folded offset lies in. */
export const placeOf = ({ titleEnd, leadEnd }: Document, at: number): Place =>
  at < titleEnd ? 'title' : at < leadEnd ? 'lead' : 'body';
