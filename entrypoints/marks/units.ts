import type { Figure } from '../../data/schemas.ts';

/** Units that measure the same, and how much of the first of each list one of them is. Pages state the first. */
const scales: Record<string, number>[] = [
  { yen: 1, 'billion yen': 1e9, 'trillion yen': 1e12 },
  { usd: 1, 'million USD': 1e6, 'billion USD': 1e9 },
  // What a share of is said by the figure, seldom by the page.
  { percent: 1, 'percent of GDP': 1 },
];

/** `value` in another unit; null when the two do not measure the same. */
export function convert(value: number, from: string, to: Figure['unit']): number | null {
  if (from === to) return value;
  const scale = scales.find((units) => from in units && to in units);
  return scale ? (value * scale[from]!) / scale[to]! : null;
}
