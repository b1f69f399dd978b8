import { isAround } from './article-root.ts';
import { tagTraits } from './tag-traits.ts';
import type { TextMap } from './text-map.ts';

const ELEMENT = 1;
const TEXT = 3;

/** So many nodes make one piece of work; so many characters count as a node more. */
const PIECE = 128;
const NODE = 1_024;

/** Where the walk goes on once what is in an element has been read. */
interface Level {
  node: Node | null;
  /** The nodes after it that are no siblings of it: what is slotted into one slot. Last first. */
  others: Node[] | null;
  /** Does the element break the line of text? */
  block: boolean;
}

/**
 * Reads what is in `root` as it is laid out, through open shadow roots and slots, into `text`; the shadow roots met on
 * the way go into `roots`. Yields between pieces of work. What the page changes meanwhile may be missed.
 */
export function* walkPage(root: Element, text: TextMap, roots: ShadowRoot[]): Generator<void, void> {
  const levels: Level[] = [];
  const inside = (element: Element): Node | null => {
    const shadow = tagTraits(element.tagName).mayHost ? element.shadowRoot : null;
    if (shadow) roots.push(shadow);
    return (shadow ?? element).firstChild;
  };
  let here: Level = { node: inside(root), others: null, block: false };
  let left = PIECE;
  for (;;) {
    const { node, others } = here;
    if (!node) {
      if (here.block) text.break();
      const outer = levels.pop();
      if (!outer) return;
      here = outer;
      here.node = here.others ? (here.others.pop() ?? null) : (here.node?.nextSibling ?? null);
      continue;
    }
    if (--left <= 0) {
      left = PIECE;
      yield;
    }
    if (node.nodeType === TEXT) {
      text.add(node as Text);
      left -= (node as Text).length / NODE;
    } else if (node.nodeType === ELEMENT && !isAround(node as Element)) {
      const element = node as Element;
      const { inline, slot } = tagTraits(element.tagName);
      if (!inline) text.break();
      const slotted = slot ? (element as HTMLSlotElement).assignedNodes().reverse() : [];
      levels.push(here);
      here = slotted.length
        ? { node: slotted.pop()!, others: slotted, block: !inline }
        : { node: inside(element), others: null, block: !inline };
      continue;
    }
    here.node = others ? (others.pop() ?? null) : node.nextSibling;
  }
}
