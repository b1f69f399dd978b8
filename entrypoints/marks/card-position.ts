import { computePosition, type Platform } from '@floating-ui/core';
import { flip, offset, shift } from '@floating-ui/dom';
import type { Box } from './box.ts';

/** Between the card and its text, and between the card and the edge of the viewport, pixels. */
const GAP = 8;
/** The card scrolls rather than cover its own text, unless that left it less height than this, pixels. */
const LEAST_HEIGHT = 200;
const MOST_HEIGHT = 520;

/**
 * The card is in the top layer: everything is measured in the viewport, and nothing but the viewport clips it. The
 * library's own measures go through the document and are wrong where that is written vertically from right to left;
 * with its core they are not even loaded.
 */
const inViewport: Platform = {
  getDimensions: (element: HTMLElement) => ({ width: element.offsetWidth, height: element.offsetHeight }),
  getElementRects: ({ reference, floating }) => {
    const { x, y, width, height } = reference.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = floating as HTMLElement;
    return {
      reference: { x, y, width, height },
      floating: { x: 0, y: 0, width: offsetWidth, height: offsetHeight },
    };
  },
  getClippingRect: () => {
    const { clientWidth, clientHeight } = document.documentElement;
    // In quirks mode the root element is as high as the document.
    return { x: 0, y: 0, width: clientWidth, height: Math.min(clientHeight, innerHeight) };
  },
};

/**
 * Puts the card beside `anchor`: above it where there is room, so that the text to be read next stays free; beside the
 * line where lines are vertical.
 */
export async function positionCard(card: HTMLElement, anchor: Box, vertical: boolean): Promise<void> {
  const { left, top, right, bottom } = anchor;
  const room = vertical ? innerHeight - GAP : Math.max(top, innerHeight - bottom) - GAP;
  card.style.maxHeight = `${Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, room - GAP))}px`;
  const { x, y } = await computePosition(
    { getBoundingClientRect: () => new DOMRect(left, top, right - left, bottom - top) },
    card,
    {
      platform: inViewport,
      strategy: 'fixed',
      placement: vertical ? 'right-start' : 'top-start',
      middleware: [
        offset(GAP),
        flip({ padding: GAP, crossAxis: false, fallbackAxisSideDirection: 'start' }),
        shift({ padding: GAP, crossAxis: true }),
      ],
    },
  );
  // Moved like this, it is no layout shift of the page.
  card.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}
