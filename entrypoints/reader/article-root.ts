/** Elements whose text is never the article's. */
const skippedTags = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'MATH',
  'CANVAS',
  'IFRAME',
  'OBJECT',
  'VIDEO',
  'AUDIO',
  'NAV',
  'ASIDE',
  'FOOTER',
  'FORM',
  'BUTTON',
  'SELECT',
  'TEXTAREA',
  'INPUT',
  'OPTION',
  'DIALOG',
  'MENU',
  'PRE',
  'CODE',
  'KBD',
  'SAMP',
  'RT',
  'RP',
  'HEAD',
  'BACKSTORY-MARKS',
]);
const skippedRoles =
  /^(navigation|complementary|contentinfo|search|menu|menubar|toolbar|dialog|alert|banner|textbox)$/;
/** Class names and ids of what stands around an article. Whole words only: 'unrelated' and 'shareholder' stay. */
const around =
  /(^|[\s_-])(related|recommend(ed|ations?)?|sidebar|side-?bar|comments?|disqus|share|sharing|social|promo|newsletter|subscribe|breadcrumbs?|footer|menu|navbar|advert(isement)?|ads?|sponsor(ed)?|read-?more|more-?(news|stories|from)|most-?(read|popular|viewed)|popular|ranking|trending|latest-?news|also-?read|cookie|consent|teasers?|outbrain|taboola)([\s_-]|$)/i;

/** A list of at least this many items, each little more than a link, points elsewhere. */
const LINK_LIST = 3;

function isLinkList(element: Element): boolean {
  const items = element.children;
  if (items.length < LINK_LIST) return false;
  let linked = 0;
  for (const item of items) {
    const link = item.tagName === 'A' ? item : item.querySelector('a');
    const own = item.textContent?.trim().length ?? 0;
    if (link && own > 0 && (link.textContent?.trim().length ?? 0) >= own * 0.6) linked++;
  }
  return linked >= items.length * 0.8;
}

/** Is this element, with all that is in it, not part of what the page says? `inArticle`: inside the chosen root. */
export function isAround(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (skippedTags.has(tag)) return true;
  if (tag === 'HEADER') return !element.closest('article, main, [role=main]') && !element.querySelector('h1');
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if ((element as HTMLElement).isContentEditable) return true;
  const role = element.getAttribute('role');
  if (role && skippedRoles.test(role)) return true;
  if (tag === 'ARTICLE' || tag === 'MAIN' || tag === 'BODY' || tag === 'H1') return false;
  const { className, id } = element;
  if (typeof className === 'string' && className && around.test(className)) return true;
  if (id && around.test(id)) return true;
  return (tag === 'UL' || tag === 'OL') && isLinkList(element);
}

const length = (element: Element): number => element.textContent?.length ?? 0;

/**
 * The element that holds the page's main text: the one article that outweighs the others, else main, else body. A page
 * of many articles of like size is a list of posts and is read whole.
 */
export function articleRoot(document: Document): Element | null {
  const body = document.body;
  if (!body) return null;
  const main = document.querySelector('main, [role=main]') ?? body;
  const articles = [...document.querySelectorAll('article, [itemprop=articleBody]')].filter(
    (article) => !article.parentElement?.closest('article'),
  );
  if (articles.length === 0) return main;
  const sizes = articles.map(length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const largest = Math.max(...sizes);
  if (largest < 200 || largest < total * 0.5) return main;
  return articles[sizes.indexOf(largest)] ?? main;
}
