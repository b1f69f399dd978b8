import { expect, it } from 'vitest';
import { hostOf } from '../../../components/host-of.ts';

it('names a site by its host', () => {
  expect(hostOf('https://www.example.org/news?x=1')).toBe('example.org');
});
