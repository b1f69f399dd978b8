import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Pace, watchMutations } from '../../../../entrypoints/marks/watch-mutations.ts';

let stop: AbortController;
let calls: number;
/** The pace shortly after each call, when what it asked for is done. */
let paces: Pace[];
let pace: () => Pace;

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  calls = 0;
  paces = [];
  document.body.textContent = '';
  pace = watchMutations(
    () => [document],
    () => {
      calls++;
      setTimeout(() => paces.push(pace()), 15);
    },
    stop.signal,
  );
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

/** Changes the page every 10 ms, so many times. */
async function keepChanging(milliseconds: number, times = 1): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 10) {
    for (let n = 0; n < times; n++) document.body.append('x');
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
  expect(pace()).toBe('busy');
  const before = calls;
  await keepChanging(1_000);
  expect(calls - before).toBeLessThan(12);
});

it('tells a page that changes a thousand times a second, and calls still less often', async () => {
  await keepChanging(3_000, 10);
  expect(pace()).toBe('frantic');
  const before = calls;
  await keepChanging(4_000, 10);
  expect(calls - before).toBeLessThan(4);
  await vi.advanceTimersByTimeAsync(4_000);
  expect(pace()).toBe('calm');
});

it('takes a page for as frantic as it was until it knows better', async () => {
  await keepChanging(3_000, 10);
  paces = [];
  await keepChanging(5_000, 10);
  expect(new Set(paces)).toEqual(new Set(['frantic']));
  await keepChanging(3_000);
  expect(paces.at(-1)).toBe('busy');
});

it('tells at once that a page has become frantic', async () => {
  await keepChanging(2_000, 10);
  expect(paces).toContain('frantic');
});

it('is calm again when nothing changes any more', async () => {
  await keepChanging(2_000);
  const before = calls;
  await vi.advanceTimersByTimeAsync(3_000);
  expect(pace()).toBe('calm');
  expect(calls).toBeGreaterThan(before);
});

it('ends with the signal', async () => {
  stop.abort();
  document.body.append('x');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(calls).toBe(0);
});
