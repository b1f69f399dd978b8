import type { Pack } from '../engine/pack.ts';
import aliases from './aliases.json' with { type: 'json' };
import facets from './facets.json' with { type: 'json' };
import figureRules from './figure-rules.json' with { type: 'json' };
import gate from './gate.json' with { type: 'json' };
import terms from './terms.json' with { type: 'json' };
import weights from './weights.json' with { type: 'json' };

/** Everything that the engine is handed about US-Japan defense. */
export const pack: Pack = {
  gate,
  aliases,
  facets,
  terms,
  words: weights.words,
  figures: figureRules as Pack['figures'],
  detector: weights.detector,
  topics: weights.topics,
};
