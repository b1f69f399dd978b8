/** The shapes that the engine takes and gives. Offsets are UTF-16 units into the text that was handed in. */

export type Lang = 'en' | 'ja';

/** What is read off one page. `text` is the article's own text, without navigation, captions or link lists. */
export interface PageText {
  title: string;
  text: string;
  description?: string;
  /** The language that the page declares; the engine looks at the script of the text where it is absent. */
  lang?: Lang;
}

/** One place in the text that names an entity. `start` is inclusive, `end` exclusive. */
export interface Mention {
  entity: string;
  start: number;
  end: number;
}

/** One place in the text that states a known figure. */
export interface FigureMention {
  figure: string;
  start: number;
  end: number;
  /** What the page says, in `unit`. */
  value: number;
  unit: string;
  /** 'differs' only when page and pack speak of the same quantity and year; silence is 'unsure'. */
  verdict: 'agrees' | 'differs' | 'unsure';
}

export type Place = 'title' | 'lead' | 'body';

/** One piece of what made the verdict. Words are the pack's own, as the page writes them; nothing else of its text. */
export type Evidence =
  | { kind: 'entity'; id: string; count: number; place: Place }
  | { kind: 'term'; term: string; facet: string; count: number; place: Place }
  | { kind: 'veto'; term: string };

export interface TopicScore {
  id: string;
  /** 0 to 1. */
  score: number;
}

export interface EntityCount {
  id: string;
  count: number;
}

export interface Analysis {
  lang: Lang;
  detected: boolean;
  /** 0 to 1; `detected` is score at or above the pack's threshold. */
  score: number;
  /** Watch topics at or above their threshold, best first. */
  topics: TopicScore[];
  /** In text order, not overlapping. */
  mentions: Mention[];
  figures: FigureMention[];
  /** Title and text together, most mentioned first. */
  entities: EntityCount[];
  /** Strongest first. */
  evidence: Evidence[];
  /** Term groups of the pack that the page speaks of, most mentioned first. */
  groups: EntityCount[];
  /** The page's own strongest words, folded, strongest first; a few dozen at most. */
  terms: string[];
}

/** What the worker is told of a page: no text, no address. */
export type PageReport = Omit<Analysis, 'mentions' | 'figures'> & { figures: string[] };
