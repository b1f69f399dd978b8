import { expect, it } from 'vitest';
import { isSameSite } from '../../../platform/same-site.ts';

it.each([
  ['www.example.org', 'example.org', true],
  ['news.example.org', 'static.example.org', true],
  ['www.example.co.jp', 'news.example.co.jp', true],
  ['one.co.jp', 'other.co.jp', false],
  ['one.com.au', 'other.com.au', false],
  ['example.org', 'example.com', false],
  ['notexample.org', 'example.org', false],
  ['localhost', 'localhost', true],
  ['127.0.0.1', '127.0.0.1', true],
  ['10.0.0.1', '192.0.0.1', false],
  ['co.jp', 'other.co.jp', false],
])('%s and %s: %s', (one, other, same) => {
  expect(isSameSite(one, other)).toBe(same);
});
