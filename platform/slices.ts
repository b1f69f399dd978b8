/** The longest time that work keeps the page waiting, milliseconds. */
const SLICE = 5;
/** On a page that is never idle the work goes on after so long, milliseconds. */
const PATIENCE = 100;

interface Scheduler {
  postTask?(task: () => void, options: { priority: 'background' }): Promise<void>;
}

/** When the page has nothing else to do, or after PATIENCE. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    const go = (): void => {
      clearTimeout(timer);
      resolve();
    };
    const { scheduler } = globalThis as { scheduler?: Scheduler };
    // Tasks of the background follow each other at once where idle callbacks wait for a frame each.
    if (scheduler?.postTask) scheduler.postTask(go, { priority: 'background' }).catch(() => undefined);
    else globalThis.requestIdleCallback?.(go, { timeout: PATIENCE });
  });
}

/** What came of work, and how long it kept the page waiting in all. */
export interface Done<T> {
  value: T;
  /** Milliseconds. */
  cost: number;
}

/**
 * Drives work that yields between small pieces: at once for SLICE milliseconds, or `first`, and what is left in idle
 * time, in slices of SLICE. What is short is therefore done before this returns, though told a microtask later.
 *
 * @throws the signal's reason when it aborts before the work is done
 */
export async function inSlices<T>(
  work: Iterator<void, T>,
  signal: AbortSignal,
  first = SLICE,
): Promise<Done<T>> {
  let cost = 0;
  for (let slice = first; ; slice = SLICE) {
    signal.throwIfAborted();
    const began = performance.now();
    let passed: number;
    do {
      const step = work.next();
      passed = performance.now() - began;
      if (step.done) return { value: step.value, cost: cost + passed };
    } while (passed < slice);
    cost += passed;
    await idle();
  }
}
