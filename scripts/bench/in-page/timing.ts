/** What one batch takes at least, milliseconds: the clock of a page is only good to a tenth of one. */
const BATCH = 4;
const BATCHES = 7;
/** Nothing is repeated beyond this, milliseconds in all. */
const BUDGET = 400;

const middle = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;

/** What the optimiser must not take for unused. */
export let sink: unknown;

/**
 * Median milliseconds of one call of `run`, after a warm-up, over batches long enough for the clock. `prepare` makes
 * what one call works on and is not counted.
 */
export function timeOf<T>(run: (input: T) => unknown, prepare: () => T): number {
  const began = performance.now();
  const once = (): number => {
    const input = prepare();
    const start = performance.now();
    sink = run(input);
    return performance.now() - start;
  };
  let per = Math.max(once(), once(), 0.005);
  for (let warm = 0; warm < 5 && performance.now() - began < BUDGET / 4; warm++)
    per = Math.max(0.005, Math.min(per, once()));
  const count = Math.max(1, Math.min(400, Math.ceil(BATCH / per)));
  const times: number[] = [];
  for (let batch = 0; batch < BATCHES; batch++) {
    const inputs = Array.from({ length: count }, prepare);
    const start = performance.now();
    for (const input of inputs) sink = run(input);
    times.push((performance.now() - start) / count);
    if (batch >= 2 && performance.now() - began > BUDGET) break;
  }
  return middle(times);
}
