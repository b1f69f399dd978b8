/**
 * Code is run before it is timed until the browser has compiled what it is going to compile: in windows of so many
 * milliseconds, until so many in a row are no faster than the fastest by a twentieth. Large programs take over a second.
 */
const WINDOW = 50;
const PATIENCE = 5;
const FASTER = 0.95;
/** But no longer than this, milliseconds. */
const WARM_UP = 2000;
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

/** Milliseconds of one call, in the mean over a window. */
function timeWindow(one: Task): number {
  const began = performance.now();
  let calls = 0;
  let timed = 0;
  do {
    timed += timeBatch(one, 1);
    calls++;
  } while (performance.now() - began < WINDOW);
  return timed / calls;
}

/** Runs a task until it is warm, and says how many calls make a batch. */
function warmUp(one: Task): number {
  const began = performance.now();
  let fastest = timeWindow(one);
  for (let stale = 0; stale < PATIENCE && performance.now() - began < WARM_UP; stale++) {
    const mean = timeWindow(one);
    if (mean < fastest * FASTER) stale = -1;
    fastest = Math.min(fastest, mean);
  }
  return Math.max(1, Math.min(400, Math.ceil(BATCH / Math.max(fastest, 0.01))));
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
