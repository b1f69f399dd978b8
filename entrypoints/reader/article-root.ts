import { tagTraits } from './tag-traits.ts';

const skippedRoles =
  /^(navigation|complementary|contentinfo|search|menu|menubar|toolbar|dialog|alert|banner|textbox)$/;
/** Class names and ids of what stands around an article. Whole words only: 'unrelated' and 'shareholder' stay. */
const around =
  /(^|[\s_-])(related|recommend(ed|ations?)?|sidebar|side-?bar|comments?|disqus|share|sharing|social|promo|newsletter|subscribe|breadcrumbs?|footer|menu|navbar|advert(isement)?|ads?|sponsor(ed)?|read-?more|more-?(news|stories|from)|most-?(read|popular|viewed)|popular|ranking|trending|latest-?news|also-?read|cookie|consent|teasers?|outbrain|taboola)([\s_-]|$)/i;

/** What `around` says of the names met so far: a page says the same few hundred over and over. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 5000;

function namesAround(name: string): boolean {
  let is = known.get(name);
  if (is === undefined) {
    is = around.test(name);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(name, is);
  }
  return is;
}

/** A list of at least this many items, each little more than a link, points elsewhere. */
const LINK_LIST = 3;

function isLink(item: Element): boolean {
  const link = item.tagName === 'A' ? item : item.querySelector('a');
  if (!link) return false;
  const own = item.textContent?.trim().length ?? 0;
  return own > 0 && (link.textContent?.trim().length ?? 0) >= own * 0.6;
}

function isLinkList(element: Element): boolean {
  const count = element.childElementCount;
  if (count < LINK_LIST) return false;
  let linked = 0;
  let seen = 0;
  for (let item = element.firstElementChild; item; item = item.nextElementSibling) {
    seen++;
    if (isLink(item)) linked++;
    else if (linked + count - seen < count * 0.8) return false;
  }
  return true;
}

/** Does somebody write in it? Asked of the attribute: the property makes the browser bring its styles up to date. */
function isEditor(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value !== null && /^(true|plaintext-only)?$/i.test(value);
}

/** Does somebody write in the whole of it: in an ancestor, or in the page itself? */
export function isEdited(element: Element): boolean {
  const edited = element.closest('[contenteditable]');
  return element.ownerDocument.designMode === 'on' || (edited !== null && isEditor(edited));
}

/** Is this element, with all that is in it, not part of what the page says? Its parent is. */
export function isAround(element: Element): boolean {
  const traits = tagTraits(element.tagName);
  if (traits.skipped) return true;
  if (traits.header) return !element.closest('article, main, [role=main]') && !element.querySelector('h1');
  if (!element.hasAttributes()) return traits.list && isLinkList(element);
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true' || isEditor(element))
    return true;
  const role = element.getAttribute('role');
  if (role && skippedRoles.test(role)) return true;
  if (traits.article) return false;
  const { className, id } = element;
  if (className && typeof className === 'string' && namesAround(className)) return true;
  if (id && namesAround(id)) return true;
  return traits.list && isLinkList(element);
}

const length = (element: Element): number => element.textContent?.length ?? 0;

/**
 * The element that holds the page's main text: the one article that outweighs the others, else main, else body. A page
 * of many articles of like size is a list of posts and is read whole. Yields after each article.
 */
export function* findArticleRoot(document: Document): Generator<void, Element | null> {
  const body = document.body;
  if (!body) return null;
  const main = document.querySelector('main, [role=main]') ?? body;
  let largest: Element | null = null;
  let most = 0;
  let total = 0;
  for (const article of document.querySelectorAll('article, [itemprop=articleBody]')) {
    if (article.parentElement?.closest('article')) continue;
    const size = length(article);
    total += size;
    if (size > most) {
      most = size;
      largest = article;
    }
    yield;
  }
  return most < 200 || most < total * 0.5 ? main : largest;
}
