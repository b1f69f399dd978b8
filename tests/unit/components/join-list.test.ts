import { expect, it } from 'vitest';
import { joinList, quote } from '../../../components/join-list.ts';

it('joins and quotes as the language does', () => {
  expect([joinList(['a', 'b', 'c'], 'en'), joinList(['a', 'b'], 'ja')]).toEqual(['a, b, and c', 'a、b']);
  expect([quote('a', 'en'), quote('a', 'ja')]).toEqual(['“a”', '「a」']);
});
