import { atOnce } from './at-once.ts';
import { countEntities, spokenGroups } from './counts.ts';
import { type Document, placeInPage, toDocument } from './document.ts';
import { evidenceOf } from './evidence.ts';
import type { FeatureSpace } from './feature-space.ts';
import { countGroups, type Features, featuresOf, type GroupHit, groupHits, weighedHits } from './features.ts';
import { figuresOf } from './figures.ts';
import { openingLexicon } from './lexicon.ts';
import { type Link, link } from './link.ts';
import { probability, topicProbability } from './model.ts';
import type { Pack } from './pack.ts';
import { Scan } from './scan.ts';
import { strongTerms } from './strong-terms.ts';
import type { Analysis, Mention, PageText, TopicScore } from './types.ts';

const toMentions = (links: Link[], document: Document, { entities }: Pack): Mention[] =>
  links
    .filter(({ from }) => from >= document.titleEnd)
    .map(({ entity, from, to }) => ({ entity: entities[entity]!, ...placeInPage(document, from, to) }));

/** Every watch topic at or above its threshold; a detected page always has at least its best one. */
function topicsOf(features: Features, { topics }: FeatureSpace, detected: boolean): TopicScore[] {
  const scored = topics
    .map(({ id, model }) => ({
      id,
      score: round(topicProbability(features, model)),
      threshold: model.threshold,
    }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const above = scored.filter(({ score, threshold }) => score >= threshold);
  const kept = above.length > 0 || !detected ? above : scored.slice(0, 1);
  return kept.map(({ id, score }) => ({ id, score }));
}

/** Units that are scanned between two pauses: about a millisecond of work. */
const PART = 1 << 14;

/** So many words have to speak for the subject: of two words nobody can say what a page is about. */
const LEAST_WORDS = 3;

const speaks = (hits: GroupHit[], { facets }: Pack): boolean => {
  let words = 0;
  for (const { groups } of hits) {
    if (groups.some((group) => facets[group] !== 0) && ++words === LEAST_WORDS) return true;
  }
  return false;
};

const round = (x: number): number => Math.round(x * 1000) / 1000;

/**
 * Reads a page's text once and says what it is about: linear in the length of the text, no state between calls. Yields
 * after each piece of work, so that whoever drives it can let the page breathe; `analyse` does it in one go.
 * Offsets of mentions and figures count UTF-16 units of `page.text`; the title is weighed but holds no mention.
 */
export function* analysing(page: PageText, pack: Pack): Generator<void, Analysis> {
  const document = toDocument(page);
  yield;
  const lexicon = yield* openingLexicon(pack);
  const { space } = lexicon;
  yield;
  const hits = new Scan(document, lexicon);
  yield;
  while (!hits.done) {
    hits.advance(PART);
    yield;
  }
  // Names that are certain without knowing what the page is about speak for what it is about.
  const links = link(document, hits, pack);
  yield;
  const words = groupHits(hits.terms, links.first, pack);
  const weighed = weighedHits(words, hits);
  const counts = countGroups(document, weighed, pack.groups.length);
  const features = featuresOf(hits, weighed, counts, space);
  const score = probability(features, space.detector);
  const detected = score >= space.detector.threshold && speaks(weighed, pack);
  yield;
  // Off the subject a word near a name says little: Article 5 of another treaty.
  const settled = detected ? links.onSubject() : links.first.filter(({ onCue }) => !onCue);
  yield;
  const figures = detected ? figuresOf(document, hits.sentences, pack.figures) : [];
  yield;
  return {
    lang: document.lang,
    detected,
    score: round(score),
    topics: topicsOf(features, space, detected),
    mentions: toMentions(settled, document, pack),
    figures,
    entities: countEntities(settled, pack),
    evidence: evidenceOf(settled, hits.terms, pack, document),
    groups: spokenGroups(
      pack.groups,
      weighed === words ? counts : countGroups(document, words, pack.groups.length),
    ),
    terms: detected ? strongTerms(document) : [],
  };
}

/** `analysing` in one go. */
export const analyse = (page: PageText, pack: Pack): Analysis => atOnce(analysing(page, pack));
