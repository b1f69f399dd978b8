/** How one entity is named, and when a name that may mean something else counts as this entity. */
export interface AliasRow {
  kind: string;
  /** Mean this entity wherever they stand. */
  strong: string[];
  /** Mean it on a page about the pack's subject, or near a cue, or where a strong alias stands on the page. */
  weak?: string[];
  /** Mean it only near a cue, or where a strong alias stands on the page. */
  needs?: string[];
  /** Words that, in the same or a neighbouring sentence, make a weak or needing alias count. */
  cues?: string[];
  /** Words that, right around an alias, say that it is something else. */
  not?: string[];
  /** Higher wins where an alias is shared and the page does not decide; absent is 0. */
  prior?: number;
}

/** A linear model: probability = sigmoid(bias + sum of weight times feature). */
export interface LinearModel {
  bias: number;
  weights: Record<string, number>;
  /** Smallest probability that counts as yes. */
  threshold: number;
}

/** One quantity that pages state in words or digits, and what is known of it. */
export interface FigureRule {
  id: string;
  value: number;
  /** How it is measured: percent, yen, dollars, people. */
  measure: 'percent' | 'yen' | 'usd' | 'people';
  /** In the same sentence one word of each list has to stand. */
  near: string[][];
  /** None of these may. */
  not?: string[];
  /** Values the page may state for this figure at all; outside it is another quantity. */
  range: [number, number];
  /** How far, as a part of `value`, the page's number may be off and still agree: 0.02 for rounding. */
  tolerance: number;
  /** Words that tie the sentence to this figure's own period; without one of them a differing value is 'unsure'. */
  period?: string[];
}

/** Everything about one subject, as people write it. The engine itself knows no person, place or topic. */
export interface PackSource {
  /** By entity id. */
  aliases: Record<string, AliasRow>;
  /** Groups of words that say what a text is about. A trailing * stands for any ending. */
  terms: Record<string, string[]>;
  /** Words that say something by themselves, each with a weight of its own; learned, not chosen. */
  words: string[];
  /** Which term groups and entities speak for the subject's facets; see `features.ts`. */
  facets: Facets;
  detector: LinearModel;
  /** By watch topic id. */
  topics: Record<string, LinearModel>;
  figures: FigureRule[];
}

/** The roles that words play in the features: two sides and the subject that joins them. */
export interface Facets {
  /** Groups whose words name one side, the other, the subject matter, or all of it at once. */
  sideA: string[];
  sideB: string[];
  matter: string[];
  whole: string[];
  /** Groups that name a third party in the place of the second side. */
  rivals: string[];
  /** Groups that say the text is about something else. */
  other: string[];
  /** By term group: the entities whose mentions count as words of the group. */
  entities: Record<string, string[]>;
}

/** What a group of words is, beside the facets that it speaks for; as bits. */
export const ROLES = { whole: 1, other: 2, rival: 4, own: 8 } as const;

/** A linear model with its weights, in hundredths, in the places that the feature space gives them. */
export interface PackedModel {
  bias: number;
  threshold: number;
  weights: number[];
}

/**
 * What the engine is handed: a `PackSource` made ready by `compilePack`, small to ship and quick to open. Lists are in
 * the order of ids; what speaks of an entity or group says its index.
 */
export interface Pack {
  entities: string[];
  /** Kind of each entity. */
  kinds: string[];
  /** Prior of each entity that has one, by index. */
  priors: Record<string, number>;
  /** Groups of words that each entity's mentions count for. */
  entityGroups: number[][];
  groups: string[];
  /** For each group the facets that it speaks for, as bits, and its roles. */
  facets: number[];
  roles: number[];
  /** One line for all patterns of one use: the use, a tab, and the folded patterns with | between them. */
  patterns: string;
  detector: PackedModel;
  /** By watch topic id. */
  topics: Record<string, PackedModel>;
  /** With folded words. */
  figures: FigureRule[];
}
