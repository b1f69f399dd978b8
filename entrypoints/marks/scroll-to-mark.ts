import { endBox } from './end-box.ts';
import { flatParent } from './flat-tree.ts';
import type { Mark } from './subjects.ts';

/** Is there anything to see of the mark, wherever on the page? */
export const isLaidOut = ({ range }: Mark): boolean =>
  flatParent(range.endContainer)?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ===
    true && endBox(range) !== null;

/** Brings the mark to the middle of the viewport, at once, through all that scrolls around it. */
export function scrollToMark({ range }: Mark): void {
  flatParent(range.endContainer)?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const box = endBox(range);
  // The middle of a long paragraph is not where its mark is.
  if (box && (box.top < innerHeight * 0.2 || box.bottom > innerHeight * 0.8)) {
    scrollBy({ top: (box.top + box.bottom - innerHeight) / 2, behavior: 'instant' });
  }
}
