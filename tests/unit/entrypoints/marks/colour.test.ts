import { expect, it } from 'vitest';
import { toneOf } from '../../../../entrypoints/marks/colour.ts';

it.each([
  ['rgb(0, 0, 0)', 0, 1],
  ['rgb(255, 255, 255)', 1, 1],
  ['rgba(255, 255, 255, 0.5)', 1, 0.5],
  ['rgb(255 255 255 / 25%)', 1, 0.25],
  ['color(srgb 1 1 1 / 0.6)', 1, 0.6],
  ['oklch(0.9 0.02 250)', 0.9, 1],
  ['lab(50 10 10 / 0.1)', 0.5, 0.1],
  ['transparent', 0, 0],
  ['something', 0, 1],
])('%s', (colour, lightness, alpha) => {
  const tone = toneOf(colour);
  expect(tone.lightness).toBeCloseTo(lightness, 2);
  expect(tone.alpha).toBeCloseTo(alpha, 2);
});
