import type { Model } from './feature-space.ts';

/** Probability, 0 to 1, that the model gives to what the features describe. */
export function probability(features: Float64Array, { bias, weights }: Model): number {
  let sum = bias;
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * features[i]!;
  return 1 / (1 + Math.exp(-sum));
}
