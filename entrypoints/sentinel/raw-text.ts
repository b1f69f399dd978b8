/** A page of so many elements is taken in pieces; so long does taking the rest in one pass not hold anybody up. */
const MANY = 5_000;
const PIECE = 200;
/** In so few elements there may be a very long text: those are asked for their text nodes. */
const FEW = 16;

const countIn = (element: Element | Document): number => element.getElementsByTagName('*').length;

/** The text of `element` into `parts`; yields between pieces. What comes in while it waits may be missed. */
function* textOf(element: Element, parts: string[]): Generator<void, void> {
  const count = countIn(element);
  if (count > FEW && count <= PIECE) {
    parts.push(element.textContent ?? '');
    yield;
    return;
  }
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node instanceof Element) yield* textOf(node, parts);
    else if (node instanceof Text) parts.push(node.data);
  }
}

/**
 * Everything that the gate looks at: title and textContent, scripts included. That is one pass in native code; of a
 * very large page it is taken in pieces, between which this yields.
 */
export function* readRawText(): Generator<void, string> {
  const { title, body } = document;
  if (!body) return title;
  const count = countIn(document);
  if (count > FEW && count <= MANY) return `${title}\n${body.textContent}`;
  const parts = [title, '\n'];
  yield* textOf(body, parts);
  return parts.join('');
}
