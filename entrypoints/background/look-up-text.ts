import { pack } from '../../data/pack.ts';
import { lookUp } from '../../engine/look-up.ts';
import type { LookupAnswer } from '../../platform/lookup.ts';
import { relatedHeadlines } from './related-headlines.ts';

/** What is known of a text that the reader selected. */
export function lookUpText(text: string): LookupAnswer {
  const { lang, entities, possible, figures, groups, terms } = lookUp(text, pack);
  return {
    lang,
    entities,
    possible,
    figures,
    // What names somebody or something of the pack is on its subject.
    related: relatedHeadlines({ entities, groups, terms, detected: entities.length > 0 }),
  };
}
