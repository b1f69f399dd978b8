import type { Box } from './box.ts';

/**
 * The line of a mark that a card is to stand at, stretched over the lines of the same mark that follow on it: a card
 * beside that covers no part of the name. Lines in another column do not follow on.
 * @param lines the boxes of the mark in reading order
 * @param at which of them was pointed at
 */
export function markLines(lines: readonly Box[], at: number, vertical: boolean): Box | null {
  const line = lines[at];
  if (!line) return null;
  const [from, to] = vertical ? (['left', 'right'] as const) : (['top', 'bottom'] as const);
  const reach = line[to] - line[from];
  const stretched = { left: line.left, top: line.top, right: line.right, bottom: line.bottom };
  const follows = (other: Box | undefined): other is Box =>
    other !== undefined && other[from] <= stretched[to] + reach && other[to] >= stretched[from] - reach;
  for (const by of [-1, 1]) {
    for (let next = at + by; ; next += by) {
      const other = lines[next];
      if (!follows(other)) break;
      stretched[from] = Math.min(stretched[from], other[from]);
      stretched[to] = Math.max(stretched[to], other[to]);
    }
  }
  return stretched;
}
