import type { Box, Point } from './box.ts';
import type { Surroundings } from './surroundings.ts';

/** Where the middle of a badge's sign is to be, and how wide the sign is; pixels of the viewport. */
export interface Spot extends Point {
  size: number;
}

type Writing = Pick<Surroundings, 'fontSize' | 'vertical' | 'leftToRightLines' | 'rtl' | 'ruby'> & {
  /** Characters follow each other without spaces and fill their squares: the badge has to keep above them. */
  dense: boolean;
};

const SMALLEST = 4.5;
const LARGEST = 9;
/** How far the capitals stay below the top of the em square, in ems. */
const ABOVE_CAPITALS = 0.13;

/**
 * A badge sits like a small superscript at the corner of the last character: past its end, and just above the capitals,
 * where the space between two words and the gap between two lines meet. Any lower it would make a semicolon of the comma
 * beneath it. `box` is the character's box, `scale` how many pixels of the viewport a pixel of the page's styles is.
 */
export function badgeSpot(box: Box, writing: Writing, scale: number): Spot {
  const across = writing.vertical ? box.right - box.left : box.bottom - box.top;
  const em = Math.min(across, writing.fontSize * scale);
  const size = Math.min(LARGEST * scale, Math.max(SMALLEST * scale, em * 0.32));
  /** From the edge of the box to the top of the letters. */
  const inset = (across - em) / 2;
  const rise = inset + (writing.dense ? size * -0.35 : em * ABOVE_CAPITALS - size * 0.62);
  const past = size * 0.4;
  if (writing.vertical) {
    const over = writing.leftToRightLines !== writing.ruby;
    return {
      x: over ? box.left + rise : box.right - rise,
      y: writing.rtl ? box.top - past : box.bottom + past,
      size,
    };
  }
  return {
    x: writing.rtl ? box.left - past : box.right + past,
    y: writing.ruby ? box.bottom - rise : box.top + rise,
    size,
  };
}

/**
 * Keeps a badge from making the page wider: it may reach as far as the first screen of the document, or as its own
 * text. `view` is that first screen in viewport coordinates, `half` half the width of what is drawn.
 */
export function keepInside(spot: Spot, box: Box, view: Box, half: number): Spot {
  const right = Math.max(view.right, box.right);
  const bottom = Math.max(view.bottom, box.bottom);
  return {
    ...spot,
    x: Math.max(Math.min(spot.x, right - half), Math.min(view.left, box.left) + half),
    y: Math.max(Math.min(spot.y, bottom - half), Math.min(view.top, box.top) + half),
  };
}
