import { expect, it } from 'vitest';
import type { FigureMention, Mention } from '../../../../engine/types.ts';
import { subjectsOf } from '../../../../entrypoints/marks/subjects.ts';
import type { Reading } from '../../../../platform/page-channel.ts';

const mention = (entity: string, start: number, end = start + 4): Mention => ({ entity, start, end });
const figure = (id: string, start: number, value: number): FigureMention => ({
  figure: id,
  start,
  end: start + 2,
  value,
  unit: 'percent',
  verdict: 'unsure',
});

function reading(mentions: Mention[], figures: FigureMention[] = [], gone = -1): Reading {
  document.body.textContent = 'x'.repeat(100);
  const text = document.body.firstChild as Text;
  return {
    lang: 'en',
    mentions,
    figures,
    toRange: (start, end) =>
      start === gone
        ? null
        : { startContainer: text, startOffset: start, endContainer: text, endOffset: end },
  };
}

const all = (): boolean => true;
const outline = (subjects: ReturnType<typeof subjectsOf>) =>
  subjects.map(({ key, marks, badgeAt }) => [key, marks.length, badgeAt?.range.startOffset ?? null]);

it('gathers the mentions of one entity, with the badge at the first', () => {
  const subjects = subjectsOf(reading([mention('a', 0), mention('b', 10), mention('a', 20)]), all);
  expect(outline(subjects)).toEqual([
    ['entity:a', 2, 0],
    ['entity:b', 1, 10],
  ]);
});

it('puts entities and figures in the order of the text', () => {
  const subjects = subjectsOf(reading([mention('a', 30)], [figure('f', 5, 2)]), all);
  expect(subjects.map(({ kind }) => kind)).toEqual(['figure', 'entity']);
});

it('keeps two numbers for one figure apart', () => {
  const subjects = subjectsOf(reading([], [figure('f', 5, 2), figure('f', 15, 2), figure('f', 25, 3)]), all);
  expect(outline(subjects)).toEqual([
    ['figure:f:2percent', 2, 5],
    ['figure:f:3percent', 1, 25],
  ]);
});

it('leaves the badge to a figure that lies in the name', () => {
  const subjects = subjectsOf(reading([mention('a', 4, 14), mention('a', 40)], [figure('f', 6, 2)]), all);
  expect(outline(subjects)).toEqual([
    ['entity:a', 2, 40],
    ['figure:f:2percent', 1, 6],
  ]);
});

it('leaves out what is not wanted, and text that has gone', () => {
  const subjects = subjectsOf(
    reading([mention('a', 0), mention('b', 10), mention('b', 20)], [], 10),
    (_, id) => id !== 'a',
  );
  expect(outline(subjects)).toEqual([['entity:b', 1, 20]]);
});
