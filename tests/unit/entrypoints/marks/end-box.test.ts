import { expect, it } from 'vitest';
import { endsDense, lastOf } from '../../../../entrypoints/marks/end-box.ts';
import { measure } from '../../../../entrypoints/marks/measure.ts';
import type { TextStretch } from '../../../../platform/text-stretch.ts';

function stretchOver(text: string): TextStretch {
  document.body.textContent = text;
  const node = document.body.firstChild as Text;
  return { startContainer: node, startOffset: 0, endContainer: node, endOffset: node.length };
}

it.each([
  ['Yokosuka', 'a'],
  ['横須賀', '賀'],
  ['𠮷', '𠮷'],
])('the end of %s is %s', (text, end) => {
  expect(String(measure(lastOf(stretchOver(text))!))).toBe(end);
});

it('has no end where the stretch ends before any character', () => {
  expect(lastOf({ ...stretchOver('Yokosuka'), endOffset: 0 })).toBeNull();
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
  expect(endsDense(stretchOver(text))).toBe(dense);
});
