import { TextPieces } from '../../platform/text-pieces.ts';

/** With more elements than this the page's text is taken in pieces, and with fewer than FEW, as they may be long. */
const MANY = 5_000;
const FEW = 16;
/** Text nodes that make one piece. */
const PIECE = 256;

function* piecemeal(root: Element, text: TextPieces): Generator<void, void> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let left = PIECE;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    text.add(node.data);
    if (--left > 0) continue;
    left = PIECE;
    yield;
  }
}

/**
 * Everything that the gate looks at: title and textContent, scripts included. That is one pass in native code; of a
 * very large page it is taken in pieces, between which this yields. What the page changes meanwhile may be missed.
 */
export function* readRawText(): Generator<void, string> {
  const { title, body } = document;
  const count = document.getElementsByTagName('*').length;
  if (count > FEW && count <= MANY) return `${title}\n${body?.textContent ?? ''}`;
  const text = new TextPieces();
  text.add(`${title}\n`);
  if (body) yield* piecemeal(body, text);
  return text.toString();
}
