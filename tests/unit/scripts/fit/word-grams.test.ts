import { expect, it } from 'vitest';
import { wordGrams } from '../../../../scripts/fit/word-grams.ts';

it.each([
  ['U.S.-Japan talks', ['us', 'japan', 'talks', 'us japan', 'japan talks']],
  ["Japan's base", ['japan', 'base']],
  ['the base of the fleet', ['base', 'fleet', 'the base', 'base of', 'the fleet']],
  ['オスプレイ2機が', ['オスプレイ']],
  ['在日米軍', ['在日', '日米', '米軍', '在日米', '日米軍', '在日米軍']],
])('%s', (text, expected) => {
  expect([...wordGrams(text)].sort()).toEqual(expected.sort());
});
