import type { Features } from './features.ts';
import type { LinearModel } from './pack.ts';

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Probability, 0 to 1, that the model gives to what the features describe. */
export function probability(features: Features, model: LinearModel): number {
  let sum = model.bias;
  for (const [name, value] of features) sum += (model.weights[name] ?? 0) * value;
  return sigmoid(sum);
}
