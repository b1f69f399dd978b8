import { endBox } from './end-box.ts';
import { isLaidOut, scrollToMark } from './scroll-to-mark.ts';
import type { Mark, Subject } from './subjects.ts';

type Step = 1 | -1;

/**
 * Where to go from here, around the end of the page. `tops` and `bottoms` are those of the marks in reading order, in
 * viewport pixels; `current`: the mark that was turned to last, -1 when none was. From outside the marks it is the
 * first one that begins in or below the viewport, or the last one that ends in or above it.
 *
 * @returns -1 when there are no marks
 */
export function nextPlace(
  boxes: { top: number; bottom: number }[],
  current: number,
  by: Step,
  height: number,
): number {
  const { length } = boxes;
  if (length === 0) return -1;
  if (current >= 0) return (current + by + length) % length;
  if (by === 1)
    return Math.max(
      0,
      boxes.findIndex(({ top }) => top >= 0),
    );
  const above = boxes.findLastIndex(({ bottom }) => bottom <= height);
  return above < 0 ? length - 1 : above;
}

interface Options {
  subjects(): Subject[];
  /** The mark whose card is open. */
  current(): Mark | null;
  /** Opens the card of a mark, with the focus in it. `place` from 0. */
  open(mark: Mark, place: number, count: number): void;
}

/** Goes from badge to badge in reading order, as the shortcuts ask for it. */
export function turnToMark({ subjects, current, open }: Options, by: Step): void {
  const marks = subjects().flatMap(({ badgeAt }) => (badgeAt && isLaidOut(badgeAt) ? [badgeAt] : []));
  const boxes = marks.map(({ range }) => endBox(range)!);
  const from = marks.findIndex(({ subject }) => subject === current()?.subject);
  const place = nextPlace(boxes, from, by, innerHeight);
  const mark = marks[place];
  if (!mark) return;
  scrollToMark(mark);
  open(mark, place, marks.length);
}
