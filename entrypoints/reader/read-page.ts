import type { Lang, PageText } from '../../engine/types.ts';
import { articleRoot, isAround } from './article-root.ts';
import { TextMap } from './text-map.ts';

/** What the engine is given of a page, with the way back from offsets to the document. */
export interface ReadPage extends PageText {
  toRange(start: number, end: number): Range | null;
}

/** Elements that do not break a line of text. */
const inline = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK NOBR Q RB RUBY S SLOT SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

function walk(parent: Node, text: TextMap): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) text.add(node as Text);
    else if (node.nodeType === Node.ELEMENT_NODE) walkElement(node as Element, text);
  }
}

function walkElement(element: Element, text: TextMap): void {
  if (isAround(element)) return;
  const breaks = !inline.has(element.tagName.toUpperCase());
  if (breaks) text.break();
  if (element.shadowRoot) walk(element.shadowRoot, text);
  else if (element.tagName === 'SLOT') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length === 0) walk(element, text);
    for (const node of assigned) {
      if (node.nodeType === Node.TEXT_NODE) text.add(node as Text);
      else if (node.nodeType === Node.ELEMENT_NODE) walkElement(node as Element, text);
    }
  } else walk(element, text);
  if (breaks) text.break();
}

const declaredLang = (document: Document): Lang | undefined => {
  const lang = document.documentElement.lang.slice(0, 2).toLowerCase();
  return lang === 'en' || lang === 'ja' ? lang : undefined;
};

const meta = (document: Document, selector: string): string =>
  document.querySelector(selector)?.getAttribute('content')?.trim() ?? '';

/** Reads the page once: headline, description, and the article's own text without what stands around it. */
export function readPage(document: Document): ReadPage {
  const text = new TextMap();
  const root = articleRoot(document);
  if (root) walk(root, text);
  const headline = document.querySelector('h1')?.textContent?.trim() ?? '';
  const title = meta(document, 'meta[property="og:title"]') || document.title;
  const lang = declaredLang(document);
  return {
    // The headline on the page is the article's own; a document title also carries the site's name.
    title: headline.length >= 8 ? headline : title,
    description: meta(document, 'meta[property="og:description"], meta[name="description"]'),
    text: text.toString(),
    ...(lang && { lang }),
    toRange: (start, end) => text.toRange(start, end),
  };
}
