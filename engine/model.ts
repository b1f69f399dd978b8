import type { Model } from './feature-space.ts';
import type { Features } from './features.ts';

const HUNDREDTHS = 100;

/** Probability, 0 to 1, that the model gives to what the features describe. */
export function probability({ places, values }: Features, { bias, weights }: Model): number {
  let sum = bias;
  for (let i = 0; i < places.length; i++) sum += weights[places[i]!]! * values[i]!;
  return 1 / (1 + Math.exp(-sum / HUNDREDTHS));
}
