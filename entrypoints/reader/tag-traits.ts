const words = (text: string): Set<string> => new Set(text.split(' '));

/** Elements whose text is never the article's. */
const skipped = words(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH CANVAS IFRAME OBJECT VIDEO AUDIO NAV ASIDE FOOTER FORM BUTTON SELECT TEXTAREA INPUT OPTION DIALOG MENU PRE CODE KBD SAMP RT RP HEAD BACKSTORY-MARKS',
);
/** Elements that do not break a line of text. */
const inline = words(
  'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK NOBR Q RB RUBY S SLOT SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR',
);
/** Elements that are the article whatever their class says. */
const article = words('ARTICLE MAIN BODY H1');
/** Elements without a dash in their name that may hold a shadow root. */
const hosts = words(
  'ARTICLE ASIDE BLOCKQUOTE BODY DIV FOOTER H1 H2 H3 H4 H5 H6 HEADER MAIN NAV P SECTION SPAN',
);

export interface TagTraits {
  skipped: boolean;
  inline: boolean;
  article: boolean;
  header: boolean;
  list: boolean;
  slot: boolean;
  mayHost: boolean;
}

/** By tag name as the document writes it: XHTML and SVG write small letters. */
const known = new Map<string, TagTraits>();

/** What the name of an element says of its text. */
export function tagTraits(tagName: string): TagTraits {
  let traits = known.get(tagName);
  if (!traits) {
    const tag = tagName.toUpperCase();
    traits = {
      skipped: skipped.has(tag),
      inline: inline.has(tag),
      article: article.has(tag),
      header: tag === 'HEADER',
      list: tag === 'UL' || tag === 'OL',
      slot: tagName === 'SLOT',
      mayHost: hosts.has(tag) || tag.includes('-'),
    };
    known.set(tagName, traits);
  }
  return traits;
}
