/** Milliseconds that code is run before it is timed, so that the browser has compiled what it is going to compile. */
const WARM_UP = 150;
const WARM_UP_CALLS = 500;
/** What one batch takes at least, milliseconds: the clock of a page is only good to a tenth of one. */
const BATCH = 4;
const BATCHES = 7;
/** Where one call is slow there are fewer batches: milliseconds for all of them. */
const BUDGET = 300;

/** Takes what is computed, so that the optimiser does not take it for unused. */
export let sink: unknown;

/**
 * Median milliseconds of one call of `run`, after a warm-up, over batches long enough for the clock. `prepare` makes
 * what one call works on and is not counted.
 */
export function timeOf<T>(run: (input: T) => unknown, prepare: () => T): number {
  const once = (): number => {
    const input = prepare();
    const start = performance.now();
    sink = run(input);
    return performance.now() - start;
  };
  const began = performance.now();
  let per = once();
  for (let calls = 1; calls < 3 || (calls < WARM_UP_CALLS && performance.now() - began < WARM_UP); calls++) {
    per = Math.min(per, once());
  }
  const count = Math.max(1, Math.min(400, Math.ceil(BATCH / Math.max(per, 0.01))));
  const times: number[] = [];
  const start = performance.now();
  for (let batch = 0; batch < BATCHES && (batch < 3 || performance.now() - start < BUDGET); batch++) {
    const inputs = Array.from({ length: count }, prepare);
    const begin = performance.now();
    for (const input of inputs) sink = run(input);
    times.push((performance.now() - begin) / count);
  }
  return times.sort((a, b) => a - b)[times.length >> 1]!;
}
