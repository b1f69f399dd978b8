import { type Box, centre } from './box.ts';
import { toneOf } from './colour.ts';

const painted = new Set([
  'IMG',
  'VIDEO',
  'CANVAS',
  'IFRAME',
  'OBJECT',
  'EMBED',
  'INPUT',
  'TEXTAREA',
  'SELECT',
  'BUTTON',
]);

const isOpaque = (element: Element): boolean => {
  const style = getComputedStyle(element);
  if (Number(style.opacity) < 0.3 || style.visibility !== 'visible') return false;
  return (
    painted.has(element.tagName) ||
    style.backgroundImage !== 'none' ||
    toneOf(style.backgroundColor).alpha > 0.5
  );
};

/**
 * Does something opaque lie over the text of `element` in `box`? Only what is on the screen can be told; all else
 * counts as not covered. `masked`: something around the text shows only a part of what is in it.
 */
export function isCovered(element: Element, box: Box, host: Element, masked: boolean): boolean {
  const { x, y } = centre(box);
  if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false;
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
  // What is cut away cannot be pointed at.
  const isPointable = masked && getComputedStyle(element).pointerEvents !== 'none';
  if (isPointable && !root.elementsFromPoint(x, y).some((hit) => element.contains(hit))) return true;
  // Most text lies open, which is told at once.
  if (root.elementFromPoint(x, y)?.contains(element)) return false;
  for (const above of root.elementsFromPoint(x, y)) {
    if (above === host) continue;
    if (above.contains(element)) return false;
    if (isOpaque(above)) return true;
  }
  return false;
}
