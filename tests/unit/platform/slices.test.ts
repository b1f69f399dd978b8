import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inSlices } from '../../../platform/slices.ts';

let now = 0;
const idle: (() => void)[] = [];

beforeEach(() => {
  now = 0;
  idle.length = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal('scheduler', {
    postTask: async (task: () => void) => {
      idle.push(task);
    },
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** So many pieces of a millisecond each. */
function* work(pieces: number, done: number[]): Generator<void, string> {
  for (let piece = 1; piece <= pieces; piece++) {
    now += 1;
    done.push(piece);
    yield;
  }
  return 'done';
}

const { signal } = new AbortController();

it('does what is short before it returns', async () => {
  const done: number[] = [];
  const outcome = inSlices(work(4, done), signal);
  expect(done).toHaveLength(4);
  expect(await outcome).toEqual({ value: 'done', cost: 4 });
  expect(idle).toHaveLength(0);
});

it('does the rest of what is long in idle time, slice by slice', async () => {
  const done: number[] = [];
  const outcome = inSlices(work(12, done), signal);
  expect(done).toHaveLength(5);
  for (const length of [10, 12]) {
    await vi.waitFor(() => expect(idle).toHaveLength(1));
    idle.pop()!();
    await vi.waitFor(() => expect(done).toHaveLength(length));
  }
  expect(await outcome).toEqual({ value: 'done', cost: 12 });
});

it('goes on after a while when the page is never idle', async () => {
  const done: number[] = [];
  const outcome = inSlices(work(7, done), signal);
  expect(done).toHaveLength(5);
  expect((await outcome).value).toBe('done');
});

it('ends with the signal', async () => {
  const stop = new AbortController();
  const done: number[] = [];
  const outcome = inSlices(work(12, done), stop.signal);
  stop.abort();
  await vi.waitFor(() => expect(idle).toHaveLength(1));
  idle.pop()!();
  await expect(outcome).rejects.toThrow();
  expect(done).toHaveLength(5);
});
