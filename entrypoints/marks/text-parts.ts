import type { TextStretch } from '../../platform/text-stretch.ts';
import { measure } from './measure.ts';

/** Text that stands beside the marked text, not in it: readings of characters. */
const BESIDE = 'rt, rp';

/**
 * The parts of a range that hold the marked text itself: all of it, or, where it runs over several nodes, each text
 * node of its own without ruby readings.
 */
export function textParts(range: TextStretch): TextStretch[] {
  const { startContainer, endContainer } = range;
  if (startContainer === endContainer) return [range];
  const root = measure(range)?.commonAncestorContainer;
  if (!root) return [];
  const parts: TextStretch[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = startContainer;
  for (let node: Text | null = startContainer; node; node = walker.nextNode() as Text | null) {
    if (!node.parentElement?.closest(BESIDE)) {
      const startOffset = node === startContainer ? range.startOffset : 0;
      const endOffset = node === endContainer ? range.endOffset : node.length;
      if (endOffset > startOffset)
        parts.push({ startContainer: node, startOffset, endContainer: node, endOffset });
    }
    if (node === endContainer) break;
  }
  return parts;
}
