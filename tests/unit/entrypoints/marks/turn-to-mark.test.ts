import { describe, expect, it } from 'vitest';
import { nextPlace } from '../../../../entrypoints/marks/turn-to-mark.ts';

/** Marks on lines of 20 pixels, 300 apart; the viewport is 600 high and 700 down the page. */
const boxes = [-700, -400, -100, 200, 500, 800].map((top) => ({ top, bottom: top + 20 }));

describe('nextPlace', () => {
  it('begins with what the reader sees', () => {
    expect(nextPlace(boxes, -1, 1, 600)).toBe(3);
    expect(nextPlace(boxes, -1, -1, 600)).toBe(4);
  });

  it('goes on from the mark that was turned to, around the ends of the page', () => {
    expect(nextPlace(boxes, 3, 1, 600)).toBe(4);
    expect(nextPlace(boxes, 3, -1, 600)).toBe(2);
    expect(nextPlace(boxes, 5, 1, 600)).toBe(0);
    expect(nextPlace(boxes, 0, -1, 600)).toBe(5);
  });

  it('begins anew where all marks lie behind, or all ahead', () => {
    expect(nextPlace(boxes.slice(0, 2), -1, 1, 600)).toBe(0);
    expect(nextPlace(boxes.slice(5), -1, -1, 600)).toBe(0);
  });

  it('goes nowhere without marks', () => {
    expect(nextPlace([], -1, 1, 600)).toBe(-1);
  });
});
