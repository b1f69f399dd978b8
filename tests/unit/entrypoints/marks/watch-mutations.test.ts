import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchMutations } from '../../../../entrypoints/marks/watch-mutations.ts';

let stop: AbortController;
let calls: number;
let isBusy: () => boolean;

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  calls = 0;
  document.body.textContent = '';
  isBusy = watchMutations(
    () => [document],
    () => calls++,
    stop.signal,
  );
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

/** Changes the page every 10 ms. */
async function keepChanging(milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 10) {
    document.body.append('x');
    await vi.advanceTimersByTimeAsync(10);
  }
}

it('is quiet while the page is', async () => {
  await vi.advanceTimersByTimeAsync(5_000);
  expect(calls).toBe(0);
});

it('calls for a change and once after a pause', async () => {
  document.body.append('x');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(calls).toBe(2);
});

it('calls seldom while the page changes all the time, and says that it is busy', async () => {
  await keepChanging(2_000);
  expect(isBusy()).toBe(true);
  const before = calls;
  await keepChanging(1_000);
  expect(calls - before).toBeLessThan(12);
});

it('is calm again when nothing changes any more', async () => {
  await keepChanging(2_000);
  const before = calls;
  await vi.advanceTimersByTimeAsync(3_000);
  expect(isBusy()).toBe(false);
  expect(calls).toBeGreaterThan(before);
});

it('ends with the signal', async () => {
  stop.abort();
  document.body.append('x');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(calls).toBe(0);
});
