import { expect, it } from 'vitest';
import { toDocument } from '../../../engine/document.ts';
import { strongTerms, termsOf } from '../../../engine/strong-terms.ts';

const of = (title: string, text: string): string[] => strongTerms(toDocument({ title, text }));

it('puts words of the title first, then those that stand most often', () => {
  expect(of('Runway', 'The noise and the NOISE of a plane.')).toEqual(['runway', 'noise', 'plane']);
});

it('folds what it gives, and counts what folds alike as one', () => {
  expect(of('', 'Ｎｏｉｓｅ noise 騒音')).toEqual(['noise', '騒音']);
});

it('takes runs of ideographs and their pairs', () => {
  expect(of('', '防衛省')).toEqual(['防衛省', '防衛', '衛省']);
});

it('gives no more than a few dozen', () => {
  const words = Array.from({ length: 200 }, (_, i) => `word${String.fromCharCode(97 + (i % 26))}${i}x`);
  expect(of('', words.join(' '))).toHaveLength(40);
});

it('leaves numbers and words that say nothing out of a headline', () => {
  expect(termsOf('The base in 2025')).toEqual(['base']);
});
