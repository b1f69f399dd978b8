import type { PackSource } from '../engine/pack.ts';
import aliases from './aliases.json' with { type: 'json' };
import facets from './facets.json' with { type: 'json' };
import figureRules from './figure-rules.json' with { type: 'json' };
import terms from './terms.json' with { type: 'json' };
import weights from './weights.json' with { type: 'json' };

/** Everything about US-Japan defense that the engine works with, as it is written; `pack.ts` is what ships of it. */
export const source: PackSource = {
  aliases,
  facets,
  terms,
  words: weights.words,
  figures: figureRules as PackSource['figures'],
  detector: weights.detector,
  topics: weights.topics,
};
