import type { TextStretch } from '../../platform/text-stretch.ts';

/** The only live range that we have; see `TextStretch`. */
let ruler: Range | null = null;

/**
 * A range over the text, to measure it at once: the next call moves it.
 *
 * @returns null when the text is no longer as long as that
 */
export function measure({ startContainer, startOffset, endContainer, endOffset }: TextStretch): Range | null {
  if (startOffset > startContainer.length || endOffset > endContainer.length) return null;
  // A document that was replaced takes its ranges along.
  if (ruler?.startContainer.ownerDocument !== startContainer.ownerDocument) ruler = null;
  ruler ??= startContainer.ownerDocument.createRange();
  ruler.setStart(startContainer, startOffset);
  ruler.setEnd(endContainer, endOffset);
  return ruler;
}

/** The boxes of the text's lines, in reading order. */
export const linesOf = (stretch: TextStretch): DOMRect[] => [...(measure(stretch)?.getClientRects() ?? [])];
