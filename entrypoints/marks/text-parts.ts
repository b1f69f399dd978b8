/** Text that stands beside the marked text, not in it: readings of characters. */
const BESIDE = 'rt, rp';

/**
 * The parts of a range that hold the marked text itself: all of it, or, where it runs over several nodes, each text
 * node of its own without ruby readings.
 */
export function textParts(range: Range): Range[] {
  const { startContainer, endContainer, commonAncestorContainer: root } = range;
  if (startContainer === endContainer) return [range];
  const parts: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = startContainer;
  for (let node: Node | null = startContainer; node; node = walker.nextNode()) {
    if (!node.parentElement?.closest(BESIDE)) {
      const part = document.createRange();
      part.selectNodeContents(node);
      if (node === startContainer) part.setStart(node, range.startOffset);
      if (node === endContainer) part.setEnd(node, range.endOffset);
      if (!part.collapsed) parts.push(part);
    }
    if (node === endContainer) break;
  }
  return parts;
}
