import type { TextStretch } from '../../platform/text-stretch.ts';

/**
 * Puts a range over the text.
 *
 * @returns null when the text is no longer as long as that
 */
export function rangeOver(
  { startContainer, startOffset, endContainer, endOffset }: TextStretch,
  range = startContainer.ownerDocument.createRange(),
): Range | null {
  if (startOffset > startContainer.length || endOffset > endContainer.length) return null;
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

let ruler: Range | null = null;

/** A range over the text, to measure it at once: the next call moves it. */
export function measure(stretch: TextStretch): Range | null {
  // A document that was replaced takes its ranges along.
  const { ownerDocument } = stretch.startContainer;
  if (ruler?.startContainer.ownerDocument !== ownerDocument) ruler = ownerDocument.createRange();
  return rangeOver(stretch, ruler);
}

/** The boxes of the text's lines, in reading order. */
export const linesOf = (stretch: TextStretch): DOMRect[] => [...(measure(stretch)?.getClientRects() ?? [])];
