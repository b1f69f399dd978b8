import { expect, it } from 'vitest';
import { addSite } from '../../../../entrypoints/options/add-site.ts';

it('adds the host of what was typed, in order', () => {
  expect(addSite('https://b.example/x', ['a.example', 'c.example'])).toEqual({
    kind: 'added',
    site: 'b.example',
    sites: ['a.example', 'b.example', 'c.example'],
  });
});

it('says what is wrong otherwise', () => {
  expect(addSite(' ', [])).toEqual({ kind: 'empty' });
  expect(addSite('no site', [])).toEqual({ kind: 'invalid' });
  expect(addSite('A.example', ['a.example'])).toEqual({ kind: 'known', site: 'a.example' });
});
