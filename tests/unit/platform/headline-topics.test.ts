import { expect, it } from 'vitest';
import { isHeadlineOn } from '../../../platform/headline-topics.ts';

it('a headline goes when one of its topics is off', () => {
  const headline = { topics: ['ai-chips', 'us-politics'] };
  expect(isHeadlineOn(headline, { headlinesOff: [] })).toBe(true);
  expect(isHeadlineOn(headline, { headlinesOff: ['markets'] })).toBe(true);
  expect(isHeadlineOn(headline, { headlinesOff: ['us-politics'] })).toBe(false);
});
