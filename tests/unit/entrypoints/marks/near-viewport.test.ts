import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NearViewport } from '../../../../entrypoints/marks/near-viewport.ts';

let report: (entries: { target: Element; isIntersecting: boolean }[]) => void;
let observed: Set<Element>;

class FakeObserver {
  constructor(callback: typeof report) {
    report = callback;
  }
  observe = (element: Element): unknown => observed.add(element);
  unobserve = (element: Element): unknown => observed.delete(element);
  disconnect = (): void => observed.clear();
}

beforeEach(() => {
  observed = new Set();
  vi.stubGlobal('IntersectionObserver', FakeObserver);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it('goes by what the browser reports, and forgets what is not watched any more', () => {
  const changed = vi.fn();
  const near = new NearViewport(changed, new AbortController().signal);
  const [one, other] = [document.createElement('p'), document.createElement('p')];
  near.watch(new Set([one, other]));
  report([{ target: one, isIntersecting: true }]);
  expect([near.has(one), near.has(other), changed.mock.calls.length]).toEqual([true, false, 1]);
  near.watch(new Set([other]));
  expect([near.has(one), [...observed]]).toEqual([false, [other]]);
});

it('measures while it rests, and observes again afterwards', () => {
  const near = new NearViewport(() => undefined, new AbortController().signal);
  const [close, far] = [document.createElement('p'), document.createElement('p')];
  close.getBoundingClientRect = () => new DOMRect(0, innerHeight * 0.9, 10, 10);
  far.getBoundingClientRect = () => new DOMRect(0, innerHeight * 1.1, 10, 10);
  near.watch(new Set([close]));
  near.rest(true);
  near.watch(new Set([close, far]));
  expect([near.has(close), near.has(far), observed.size]).toEqual([true, false, 0]);
  near.rest(false);
  expect([...observed]).toEqual([close, far]);
});

it('observes nothing any more when it is to end', () => {
  const stop = new AbortController();
  new NearViewport(() => undefined, stop.signal).watch(new Set([document.body]));
  stop.abort();
  expect(observed.size).toBe(0);
});
