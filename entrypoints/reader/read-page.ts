import { atOnce } from '../../engine/at-once.ts';
import type { Lang, PageText } from '../../engine/types.ts';
import type { TextStretch } from '../../platform/text-stretch.ts';
import { findArticleRoot, isEdited } from './article-root.ts';
import { TextMap } from './text-map.ts';
import { walkPage } from './walk-page.ts';

/** What the engine is given of a page, with the way back from offsets to the document. */
export interface ReadPage extends PageText {
  /** The open shadow roots that were read. */
  roots: readonly ShadowRoot[];
  toRange(start: number, end: number): TextStretch | null;
  /** Are the text nodes of these offsets still there, and as they were? */
  stands(start: number, end: number): boolean;
}

const declaredLang = (document: Document): Lang | undefined => {
  const lang = document.documentElement.lang.slice(0, 2).toLowerCase();
  return lang === 'en' || lang === 'ja' ? lang : undefined;
};

const meta = (document: Document, selector: string): string =>
  document.querySelector(selector)?.getAttribute('content')?.trim() ?? '';

/** The first headline that nobody is writing. */
const headlineOf = (root: ParentNode): string =>
  [...root.querySelectorAll('h1')].find((headline) => !isEdited(headline))?.textContent?.trim() ?? '';

/**
 * Reads the page once: headline, description, and the article's own text without what stands around it. Yields between
 * pieces of work.
 */
export function* readingPage(document: Document): Generator<void, ReadPage> {
  const text = new TextMap();
  const roots: ShadowRoot[] = [];
  const root = yield* findArticleRoot(document);
  if (root && !isEdited(root)) yield* walkPage(root, text, roots);
  const headline = headlineOf(document) || roots.map(headlineOf).find((found) => found) || '';
  const lang = declaredLang(document);
  yield;
  return {
    // The headline on the page is the article's own; a document title also carries the site's name.
    title: headline.length >= 8 ? headline : meta(document, 'meta[property="og:title"]') || document.title,
    description: meta(document, 'meta[property="og:description"], meta[name="description"]'),
    text: text.toString(),
    ...(lang && { lang }),
    roots,
    toRange: (start, end) => text.toRange(start, end),
    stands: (start, end) => text.stands(start, end),
  };
}

/** `readingPage` in one go. */
export const readPage = (document: Document): ReadPage => atOnce(readingPage(document));
