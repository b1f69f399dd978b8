/** Text nodes that make one piece. */
const PIECE = 256;
/** UTF-16 units that are joined in one go. */
const BLOCK = 262_144;
/** What one block and the next have in common: more than the gate ever looks at in one place. */
export const OVERLAP = 1_024;
/** A text node of so many units is asked whether anybody can read it. */
const LONG = 1_000;
/** Elements whose text nobody reads: scripts are half of the text of many a page, and slow to search. */
const unread = new Set(['script', 'style', 'noscript']);

const isUnread = ({ parentElement }: Text): boolean => unread.has(parentElement?.localName ?? '');

/**
 * Everything that the gate looks at: the title and the page's text, without long scripts. Text node by text node: that
 * costs half as much again as `textContent` of a page without scripts, and a hundredth of it where a page carries its
 * state with it. Yields between pieces; what the page changes meanwhile may be missed. A very large text comes in blocks
 * that overlap.
 */
export function* readRawText(): Generator<void, string[]> {
  const { title, body } = document;
  const blocks: string[] = [];
  let open = [`${title}\n`];
  if (body) {
    let size = 0;
    let left = PIECE;
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const { data } = node;
      if (data.length < LONG || !isUnread(node)) {
        open.push(data);
        size += data.length;
      }
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
  }
  return [...blocks, open.join('')];
}
