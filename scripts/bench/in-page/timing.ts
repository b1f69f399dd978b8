/** Milliseconds that code is run before it is timed, so that the browser has compiled what it is going to compile. */
const WARM_UP = 120;
const WARM_UP_CALLS = 400;
/** What one batch takes at least, milliseconds: the clock of a page is only good to a tenth of one. */
const BATCH = 4;
const BATCHES = 9;
/** Where a round of all tasks is slow there are fewer: milliseconds for all rounds. */
const BUDGET = 2500;

/** Makes what one call works on, which is not counted, and gives the call, which is. */
export type Task = () => () => unknown;

/** A task that needs nothing made anew for each call. */
export const task =
  (run: () => unknown): Task =>
  () =>
    run;

/** Takes what is computed, so that the optimiser does not take it for unused. */
export let sink: unknown;

function timeBatch(prepare: Task, count: number): number {
  const calls = Array.from({ length: count }, prepare);
  const begin = performance.now();
  for (const call of calls) sink = call();
  return (performance.now() - begin) / count;
}

/** Runs a task until it is warm, and says how many calls make a batch. */
function warmUp(one: Task): number {
  const began = performance.now();
  let per = timeBatch(one, 1);
  for (let calls = 1; calls < 3 || (calls < WARM_UP_CALLS && performance.now() - began < WARM_UP); calls++) {
    per = Math.min(per, timeBatch(one, 1));
  }
  return Math.max(1, Math.min(400, Math.ceil(BATCH / Math.max(per, 0.01))));
}

/**
 * Median milliseconds of one call of each task, after a warm-up. The tasks take turns, batch by batch, so that whatever
 * else the machine does meanwhile falls on all of them alike.
 */
export function timeAll<Name extends string>(tasks: Record<Name, Task>): Record<Name, number> {
  const entries = (Object.entries(tasks) as [Name, Task][]).map(([name, one]) => ({
    name,
    one,
    count: warmUp(one),
    times: [] as number[],
  }));
  const start = performance.now();
  for (let batch = 0; batch < BATCHES && (batch < 3 || performance.now() - start < BUDGET); batch++) {
    for (const { one, count, times } of entries) times.push(timeBatch(one, count));
  }
  const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1]!;
  return Object.fromEntries(entries.map(({ name, times }) => [name, median(times)])) as Record<Name, number>;
}
