import { expect, it } from 'vitest';
import { endsDense, rangeEnd } from '../../../../entrypoints/marks/end-box.ts';

function rangeOver(text: string): Range {
  document.body.textContent = text;
  const range = document.createRange();
  range.selectNodeContents(document.body.firstChild!);
  return range;
}

it.each([
  ['Yokosuka', 'a'],
  ['横須賀', '賀'],
  ['𠮷', '𠮷'],
])('the end of %s is %s', (text, end) => {
  expect(String(rangeEnd(rangeOver(text)))).toBe(end);
});

it('has no end where the range ends in an element', () => {
  const range = document.createRange();
  range.selectNodeContents(document.body);
  expect(rangeEnd(range)).toBeNull();
});

it.each([
  ['Yokosuka', false],
  ['2%', false],
  ['横須賀', true],
  ['トランプ', true],
  ['センター', true],
  ['巡航ミサイル「トマホーク」', true],
  ['２％', true],
])('%s ends dense: %s', (text, dense) => {
  expect(endsDense(rangeOver(text))).toBe(dense);
});
