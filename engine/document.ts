import { type Plain, toPlain } from './plain.ts';
import { guessLang } from './script.ts';
import type { Lang, PageText, Place } from './types.ts';
import { type Units, unitsOf } from './units.ts';

/** Texts shorter than this, in characters, are read together with the page's description. */
const THIN = 300;
/** Characters that tell the language. */
const SAMPLE = 1000;
/** No more of a text is looked at, in UTF-16 units: as much as a long novel. What comes after is not marked. */
const MOST = 1 << 19;
/** The lead is about the first three sentences: this many characters of the text. Japanese says more in fewer. */
const LEAD = { en: 420, ja: 200 };

/** One page as the engine works on it: title first, then the text. Offsets count units of `text`, which is plain. */
export interface Document {
  lang: Lang;
  text: string;
  /** The text's units. */
  units: Units;
  plain: Plain;
  /** Length of the title in the original joined text, its line break included: take it off to get offsets into the page's text. */
  textOffset: number;
  /** The title ends, then the lead, then the body. */
  titleEnd: number;
  leadEnd: number;
}

/** Joins what was read off the page. */
export function toDocument(page: PageText): Document {
  const title = page.title.trim();
  const head = `${title}\n`;
  const described = page.description && page.text.length < THIN ? `\n${page.description}` : '';
  const plain = toPlain(head + page.text.slice(0, MOST) + described);
  const lang = page.lang && page.text.length < THIN ? page.lang : guessLang(plain.text, SAMPLE);
  // Nearly always the same; else as many units longer as the plain title is.
  const titleEnd = toPlain(head).text.length;
  return {
    lang,
    text: plain.text,
    units: unitsOf(plain.text),
    plain,
    textOffset: head.length,
    titleEnd,
    leadEnd: Math.min(plain.text.length, titleEnd + LEAD[lang]),
  };
}

/** Where a stretch of the document stands in the text of the page. */
export const placeInPage = (
  { plain, textOffset }: Document,
  from: number,
  to: number,
): { start: number; end: number } => ({
  start: plain.startOf(from) - textOffset,
  end: plain.endOf(to) - textOffset,
});

/** Which part of the page an offset lies in. */
export const placeOf = ({ titleEnd, leadEnd }: Document, at: number): Place =>
  at < titleEnd ? 'title' : at < leadEnd ? 'lead' : 'body';
