import type { Features } from './features.ts';
import type { PackedModel } from './pack.ts';

const HUNDREDTHS = 100;

/** Probability, 0 to 1, that the model gives to what the features describe. */
export const probability = ({ places, values }: Features, model: PackedModel): number =>
  sigmoid(places, values, model);

/** The same with words in the title counted twice, as models of topics do. */
export const topicProbability = ({ places, stressed }: Features, model: PackedModel): number =>
  sigmoid(places, stressed, model);

function sigmoid(places: number[], values: number[], { bias, weights }: PackedModel): number {
  let sum = bias;
  for (let i = 0; i < places.length; i++) sum += weights[places[i]!]! * values[i]!;
  return 1 / (1 + Math.exp(-sum / HUNDREDTHS));
}
