import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WordFinder } from '../../../engine/word-finder.ts';

const finder = new WordFinder().add(['Japan', 'base '], 1).add(['米', '基地', 'Japan Sea'], 2);

const found = (text: string): [number, number][] => {
  const all: [number, number][] = [];
  finder.find(text, (role, at) => {
    all.push([role, at]);
    return false;
  });
  return all;
};

it('finds Latin words where a word begins, with any ending', () => {
  expect(found('Japanese, X-Japan, NonJapan, base camp, database ')).toEqual([
    [1, 0],
    [1, 12],
    [1, 29],
  ]);
});

it('finds other words anywhere, of one unit too', () => {
  expect(found('在日米軍基地')).toEqual([
    [2, 2],
    [2, 4],
  ]);
});

it('gives every word that begins at a place', () => {
  expect(found('Japan Sea')).toEqual([
    [1, 0],
    [2, 0],
  ]);
});

it('stops when it is told to', () => {
  let times = 0;
  expect(finder.find('Japan Japan Japan', () => ++times === 2)).toBe(true);
  expect(times).toBe(2);
});

it('finds what substring search finds, for any text of words', () => {
  const words = fc.constantFrom('Japan', 'base', 'x', '米', '基地', ' ', '.', 'Sea', 'あ', '9');
  fc.assert(
    fc.property(fc.array(words), (parts) => {
      const text = parts.join(' ');
      const starts = [...text.matchAll(/(?<![A-Za-z0-9])Japan|米|基地/g)].map(({ index }) => index);
      expect([...new Set(found(text).map(([, at]) => at))].filter((at) => text[at] !== 'b')).toEqual(starts);
    }),
  );
});
