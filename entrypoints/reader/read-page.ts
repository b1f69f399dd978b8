import type { Lang, PageText } from '../../engine/types.ts';
import { articleRoot, isAround, isEdited } from './article-root.ts';
import { tagTraits } from './tag-traits.ts';
import { TextMap } from './text-map.ts';

/** What the engine is given of a page, with the way back from offsets to the document. */
export interface ReadPage extends PageText {
  toRange(start: number, end: number): Range | null;
}

const ELEMENT = 1;
const TEXT = 3;

function walk(parent: Node, text: TextMap): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) read(node, text);
}

function read(node: Node, text: TextMap): void {
  const { nodeType } = node;
  if (nodeType === TEXT) text.add(node as Text);
  if (nodeType !== ELEMENT || isAround(node as Element)) return;
  const element = node as Element;
  const { inline, mayHost, slot } = tagTraits(element.tagName);
  if (!inline) text.break();
  const assigned = slot ? (element as HTMLSlotElement).assignedNodes() : [];
  if (assigned.length > 0) for (const slotted of assigned) read(slotted, text);
  else walk((mayHost && element.shadowRoot) || element, text);
  if (!inline) text.break();
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
  if (root && !isEdited(root)) walk(root, text);
  const headline = document.querySelector('h1')?.textContent?.trim() ?? '';
  const lang = declaredLang(document);
  return {
    // The headline on the page is the article's own; a document title also carries the site's name.
    title: headline.length >= 8 ? headline : meta(document, 'meta[property="og:title"]') || document.title,
    description: meta(document, 'meta[property="og:description"], meta[name="description"]'),
    text: text.toString(),
    ...(lang && { lang }),
    toRange: (start, end) => text.toRange(start, end),
  };
}
