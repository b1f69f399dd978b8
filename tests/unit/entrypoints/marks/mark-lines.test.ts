import { expect, it } from 'vitest';
import { markLines } from '../../../../entrypoints/marks/mark-lines.ts';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

it('is the line itself where there is no other', () => {
  expect(markLines([box(10, 20, 90, 40)], 0, false)).toEqual(box(10, 20, 90, 40));
  expect(markLines([], 0, false)).toBeNull();
});

it('reaches over the lines before and after it, as wide as it is itself', () => {
  const lines = [box(200, 0, 300, 20), box(0, 25, 300, 45), box(0, 50, 60, 70)];
  expect(markLines(lines, 1, false)).toEqual(box(0, 0, 300, 70));
  expect(markLines(lines, 2, false)).toEqual(box(0, 0, 60, 70));
});

it('leaves out what stands in another column', () => {
  const lines = [box(0, 500, 100, 520), box(200, 0, 260, 20)];
  expect(markLines(lines, 1, false)).toEqual(box(200, 0, 260, 20));
  expect(markLines(lines, 0, false)).toEqual(box(0, 500, 100, 520));
});

it('follows vertical lines to the side', () => {
  const lines = [box(100, 0, 120, 80), box(70, 0, 90, 30)];
  expect(markLines(lines, 1, true)).toEqual(box(70, 0, 120, 30));
});
