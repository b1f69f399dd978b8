import { expect, it } from 'vitest';
import { isToward } from '../../../../entrypoints/marks/toward.ts';

const card = { left: 100, top: 100, right: 400, bottom: 300 };
const from = { x: 200, y: 50 };

it.each([
  ['straight to the card', { x: 200, y: 80 }, true],
  ['aslant to its far corner', { x: 290, y: 75 }, true],
  ['within the card', { x: 300, y: 200 }, true],
  ['away from it', { x: 200, y: 20 }, false],
  ['past it', { x: 60, y: 60 }, false],
])('%s', (_, at, toward) => {
  expect(isToward(from, at, card)).toBe(toward);
});
