/** One related item and why it is related. `id` is that of a headline or a timeline event. */
export interface RankedItem {
  id: string;
  /** 0 upwards; only the order within one list means something. */
  score: number;
  why: Why[];
}

/** A reason, made of ids so that each surface says it in the reader's language. */
export type Why =
  | { kind: 'entities'; ids: string[] }
  | { kind: 'topics'; ids: string[] }
  | { kind: 'countries'; codes: string[] }
  | { kind: 'terms'; terms: string[] };

/** What is known of something that may be related: a headline, an event of the timeline. */
export interface Candidate {
  id: string;
  entities: string[];
  /** Watch topics for events, headline topics for headlines. */
  topics: string[];
  countries: string[];
  /** Its words, folded, as `strongTerms` gives them. */
  terms: string[];
  /** ISO date; newer wins among equals. */
  date: string;
}

/** What a page is about, as far as relatedness goes. */
export interface Query {
  entities: { id: string; count: number }[];
  topics: { id: string; score: number }[];
  countries: string[];
  terms: string[];
}

/** What one shared thing is worth, before its rarity. A shared person or base says more than a shared country. */
const WORTH = { entity: 3, topic: 2, country: 0.6, term: 1 };
/** BM25's length normalisation; term frequency is 0 or 1 in a headline, so k1 plays no part. */
const B = 0.5;
const SHOWN = 4;

/** One shared word or one shared country alone is no relation: 'minister', or that both concern the US. */
function says([first, ...more]: Why[]): boolean {
  if (!first || more.length > 0) return first !== undefined;
  if (first.kind === 'terms') return first.terms.length > 1;
  return first.kind !== 'countries' || first.codes.length > 1;
}

/** How rare each value is among the candidates: ln(1 + N / df). */
function rarity(candidates: Candidate[], of: (candidate: Candidate) => string[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const candidate of candidates) {
    for (const value of new Set(of(candidate))) frequency.set(value, (frequency.get(value) ?? 0) + 1);
  }
  for (const [value, count] of frequency) frequency.set(value, Math.log1p(candidates.length / count));
  return frequency;
}

/**
 * Ranks what is related to a page, best first; what shares nothing with it is left out. Every item says what it shares.
 * Deterministic: equal scores go newer first, then by id.
 */
export function rankRelated(query: Query, candidates: Candidate[]): RankedItem[] {
  const rare = {
    entity: rarity(candidates, (candidate) => candidate.entities),
    topic: rarity(candidates, (candidate) => candidate.topics),
    country: rarity(candidates, (candidate) => candidate.countries),
    term: rarity(candidates, (candidate) => candidate.terms),
  };
  const mean = candidates.reduce((sum, { terms }) => sum + terms.length, 0) / Math.max(1, candidates.length);
  const counts = new Map(query.entities.map(({ id, count }) => [id, count]));
  const topics = new Map(query.topics.map(({ id, score }) => [id, score]));
  const countries = new Set(query.countries);
  const strength = new Map(query.terms.map((term, index) => [term, 1 - index / (query.terms.length * 2)]));

  const ranked: (RankedItem & { date: string })[] = [];
  for (const { id, date, ...candidate } of candidates) {
    const why: Why[] = [];
    let score = 0;
    const entities = candidate.entities.filter((entity) => counts.has(entity));
    if (entities.length > 0) {
      for (const entity of entities)
        score += WORTH.entity * rare.entity.get(entity)! * Math.min(2, Math.log2(1 + counts.get(entity)!));
      why.push({ kind: 'entities', ids: entities.slice(0, SHOWN) });
    }
    const shared = candidate.topics.filter((topic) => topics.has(topic));
    if (shared.length > 0) {
      for (const topic of shared)
        score += WORTH.topic * topics.get(topic)! * Math.min(1.5, rare.topic.get(topic)!);
      why.push({ kind: 'topics', ids: shared.slice(0, SHOWN) });
    }
    const norm = 1 - B + (B * candidate.terms.length) / Math.max(1, mean);
    const terms = candidate.terms.filter((term) => strength.has(term));
    if (terms.length > 0) {
      for (const term of terms) score += (WORTH.term * rare.term.get(term)! * strength.get(term)!) / norm;
      why.push({ kind: 'terms', terms: terms.slice(0, SHOWN) });
    }
    const same = candidate.countries.filter((country) => countries.has(country));
    if (same.length > 0) {
      for (const country of same) score += WORTH.country * rare.country.get(country)!;
      why.push({ kind: 'countries', codes: same });
    }
    if (says(why)) ranked.push({ id, date, score: Math.round(score * 1000) / 1000, why });
  }
  return ranked
    .sort(
      (a, b) =>
        b.score - a.score || (a.date < b.date ? 1 : a.date > b.date ? -1 : 0) || (a.id < b.id ? -1 : 1),
    )
    .map(({ id, score, why }) => ({ id, score, why }));
}
