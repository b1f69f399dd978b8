import { expect, it } from 'vitest';
import { type Example, fitLogistic } from '../../../../scripts/fit/logistic-regression.ts';

const page = (label: 0 | 1, ...words: string[]): Example => ({
  features: new Map(words.map((word) => [word, 1])),
  label,
  weight: 1,
});

const examples = [
  page(1, 'base', 'treaty'),
  page(1, 'treaty'),
  page(1, 'base', 'common'),
  page(0, 'rice', 'common'),
  page(0, 'rice'),
  page(0, 'base', 'rice'),
];

it('learns which words speak for and which against', () => {
  const { weights } = fitLogistic(examples, () => 1);
  expect(weights.get('treaty')).toBeGreaterThan(0.3);
  expect(weights.get('rice')).toBeLessThan(-0.3);
  expect(Math.abs(weights.get('common')!)).toBeLessThan(0.2);
});

it('finds the weights at which the penalised slope is 0', () => {
  const ridge = 0.7;
  const { bias, weights } = fitLogistic(examples, () => ridge);
  const error = ({ features, label }: Example): number => {
    let sum = bias;
    for (const [name, value] of features) sum += weights.get(name)! * value;
    return 1 / (1 + Math.exp(-sum)) - label;
  };
  for (const [name, weight] of weights) {
    const slope = examples.reduce((sum, one) => sum + (one.features.get(name) ?? 0) * error(one), 0);
    expect(slope + ridge * weight).toBeCloseTo(0, 5);
  }
});

it('holds a feature with a strong ridge near 0', () => {
  const { weights } = fitLogistic(examples, (name) => (name === 'treaty' ? 1000 : 1));
  expect(Math.abs(weights.get('treaty')!)).toBeLessThan(0.01);
});

it('gives the same whatever the order of pages', () => {
  const { bias, weights } = fitLogistic(examples.toReversed(), () => 1);
  const straight = fitLogistic(examples, () => 1);
  expect(bias).toBeCloseTo(straight.bias, 6);
  for (const [name, weight] of straight.weights) expect(weights.get(name)).toBeCloseTo(weight, 6);
});

it('needs something to learn from', () => {
  expect(() => fitLogistic([], () => 1)).toThrow('no pages');
});
