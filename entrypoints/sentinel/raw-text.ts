/** With more elements than this the page's text is taken in pieces, and with fewer than FEW, as they may be long. */
const MANY = 5_000;
const FEW = 16;
/** Text nodes that make one piece. */
const PIECE = 256;
/** UTF-16 units that are joined in one go. */
const BLOCK = 262_144;
/** What one block and the next have in common: more than the gate ever looks at in one place. */
export const OVERLAP = 1_024;

function* piecemeal(root: Element, title: string): Generator<void, string[]> {
  const blocks: string[] = [];
  let open = [title];
  let size = 0;
  let left = PIECE;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    open.push(node.data);
    size += node.data.length;
    if (size >= BLOCK) {
      const block = open.join('');
      blocks.push(block);
      open = [block.slice(-OVERLAP)];
      size = 0;
    }
    if (--left > 0) continue;
    left = PIECE;
    yield;
  }
  return [...blocks, open.join('')];
}

/**
 * Everything that the gate looks at: title and textContent, scripts included. That is one pass in native code; of a
 * very large page it is taken in pieces, between which this yields, and given in blocks that overlap. What the page
 * changes meanwhile may be missed.
 */
export function* readRawText(): Generator<void, string[]> {
  const { title, body } = document;
  // Not a live collection, which every change of the page would have to bring up to date.
  const count = document.querySelectorAll('*').length;
  if (!body || (count > FEW && count <= MANY)) return [`${title}\n${body?.textContent ?? ''}`];
  return yield* piecemeal(body, `${title}\n`);
}
