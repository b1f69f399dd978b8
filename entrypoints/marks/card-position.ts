import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import type { Box } from './box.ts';

/** Between the card and its text, and between the card and the edge of the viewport, pixels. */
const GAP = 8;

/** Puts the card beside `anchor`: above it where there is room, so that the text to be read next stays free. */
export async function positionCard(card: HTMLElement, anchor: Box, vertical: boolean): Promise<void> {
  const { left, top, right, bottom } = anchor;
  const { x, y } = await computePosition(
    { getBoundingClientRect: () => ({ x: left, y: top, width: right - left, height: bottom - top, ...anchor }) },
    card,
    {
      strategy: 'fixed',
      placement: vertical ? 'right-start' : 'top-start',
      middleware: [
        offset(GAP),
        flip({ padding: GAP, fallbackAxisSideDirection: 'start' }),
        shift({ padding: GAP, crossAxis: true }),
      ],
    },
  );
  card.style.left = `${Math.round(x)}px`;
  card.style.top = `${Math.round(y)}px`;
}
