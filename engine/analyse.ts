import { countEntities, spokenGroups } from './counts.ts';
import { type Document, placeOf, toDocument } from './document.ts';
import { evidenceOf } from './evidence.ts';
import { countGroups, featuresOf, groupHits } from './features.ts';
import { figuresOf } from './figures.ts';
import { lexiconOf } from './lexicon.ts';
import { type Link, link } from './link.ts';
import { probability } from './model.ts';
import { endInOriginal } from './normalise.ts';
import type { Pack } from './pack.ts';
import { scan } from './scan.ts';
import { strongTerms } from './strong-terms.ts';
import type { Analysis, Mention, PageText, TopicScore } from './types.ts';

function toMentions(links: Link[], document: Document): Mention[] {
  const mentions: Mention[] = [];
  for (const { entity, from, to } of links) {
    if (from < document.titleEnd) continue;
    const start = document.folded.at[from]! - document.textOffset;
    const end = endInOriginal(document.folded, to - 1) - document.textOffset;
    mentions.push({ entity, start, end });
  }
  return mentions;
}

/** Every watch topic at or above its threshold; a detected page always has at least its best one. */
function topicsOf(features: Map<string, number>, pack: Pack, detected: boolean): TopicScore[] {
  const scored = Object.entries(pack.topics)
    .map(([id, model]) => ({ id, score: round(probability(features, model)), threshold: model.threshold }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const above = scored.filter(({ score, threshold }) => score >= threshold);
  const kept = above.length > 0 || !detected ? above : scored.slice(0, 1);
  return kept.map(({ id, score }) => ({ id, score }));
}

const round = (x: number): number => Math.round(x * 1000) / 1000;

/**
 * Reads a page's text once and says what it is about: linear in the length of the text, no state between calls. Yields
 * after each piece of work, so that whoever drives it can let the page breathe; `analyse` does it in one go.
 * Offsets of mentions and figures count UTF-16 units of `page.text`; the title is weighed but holds no mention.
 */
export function* analysing(page: PageText, pack: Pack): Generator<void, Analysis> {
  const document = toDocument(page);
  yield;
  const lexicon = lexiconOf(pack);
  yield;
  const hits = scan(document.folded, lexicon);
  yield;
  // Names that are certain without knowing what the page is about speak for what it is about.
  const certain = link(document, hits.names, lexicon, false);
  const words = groupHits(hits.terms, certain, lexicon, pack.facets);
  yield;
  const features = featuresOf(document, words, lexicon, pack.facets);
  const score = probability(features, pack.detector);
  const detected = score >= pack.detector.threshold;
  yield;
  const links = detected ? link(document, hits.names, lexicon, true) : certain;
  yield;
  return {
    lang: document.lang,
    detected,
    score: round(score),
    topics: topicsOf(features, pack, detected),
    mentions: toMentions(links, document),
    figures: detected ? figuresOf(document, pack.figures) : [],
    entities: countEntities(links),
    evidence: evidenceOf(links, hits.terms, lexicon, pack, document, placeOf),
    groups: spokenGroups(lexicon.groups, countGroups(document, words, lexicon.groups.length)),
    terms: strongTerms(document),
  };
}

/** `analysing` in one go. */
export function analyse(page: PageText, pack: Pack): Analysis {
  const steps = analysing(page, pack);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
