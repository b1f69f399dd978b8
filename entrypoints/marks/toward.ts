import type { Box, Point } from './box.ts';

/** Twice the signed area of the triangle a, b, c. */
const area = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);

function inTriangle(p: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [area(p, a, b), area(p, b, c), area(p, c, a)];
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
}

/**
 * Is a pointer that left its target at `from` and is now at `at` on its way to `box`? It is while it stays in one of the
 * triangles between `from` and the sides of the box.
 */
export function isToward(from: Point, at: Point, box: Box): boolean {
  const corners = [
    { x: box.left, y: box.top },
    { x: box.right, y: box.top },
    { x: box.right, y: box.bottom },
    { x: box.left, y: box.bottom },
  ];
  return corners.some((corner, index) => inTriangle(at, from, corner, corners[(index + 1) % 4]!));
}
