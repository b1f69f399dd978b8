import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { HoverIntent } from '../../../../entrypoints/marks/hover-intent.ts';

const card = { left: 0, top: 100, right: 300, bottom: 300 };
const onText = { x: 50, y: 50 };

let opened: string[] = [];
let isOpen = false;
let intent: HoverIntent<string>;

beforeEach(() => {
  vi.useFakeTimers();
  opened = [];
  isOpen = false;
  intent = new HoverIntent<string>({
    open: (target) => {
      opened.push(target);
      isOpen = true;
    },
    close: () => {
      isOpen = false;
    },
    card: () => (isOpen ? card : null),
  });
});

afterEach(() => {
  vi.useRealTimers();
});

const rest = (): void => {
  intent.over('a', onText, false);
  vi.advanceTimersByTime(300);
};

it('opens after a rest of about 250 ms', () => {
  intent.over('a', onText, false);
  vi.advanceTimersByTime(200);
  expect(opened).toEqual([]);
  vi.advanceTimersByTime(60);
  expect(opened).toEqual(['a']);
});

it('counts the rest from when the pointer came, not from its last step', () => {
  intent.over('a', onText, false);
  vi.advanceTimersByTime(150);
  intent.over('a', { x: 52, y: 50 }, false);
  vi.advanceTimersByTime(110);
  expect(opened).toEqual(['a']);
});

it('does not open for what the pointer only passes over', () => {
  intent.over('a', onText, false);
  vi.advanceTimersByTime(100);
  intent.away({ x: 90, y: 50 });
  vi.advanceTimersByTime(1000);
  expect(opened).toEqual([]);
});

it('opens the last of several', () => {
  intent.over('a', onText, false);
  vi.advanceTimersByTime(100);
  intent.over('b', { x: 90, y: 50 }, false);
  vi.advanceTimersByTime(300);
  expect(opened).toEqual(['b']);
});

it('closes soon after the pointer has gone away', () => {
  rest();
  intent.away({ x: 50, y: 20 });
  vi.advanceTimersByTime(200);
  expect(isOpen).toBe(false);
});

it('stays while the pointer travels to the card, and in it', () => {
  rest();
  for (const y of [60, 70, 80, 90]) {
    intent.away({ x: 50, y });
    vi.advanceTimersByTime(300);
    expect(isOpen).toBe(true);
  }
  intent.inside({ x: 50, y: 120 });
  vi.advanceTimersByTime(5000);
  expect(isOpen).toBe(true);
});

it('closes when the pointer stops on the way', () => {
  rest();
  intent.away({ x: 50, y: 70 });
  vi.advanceTimersByTime(500);
  expect(isOpen).toBe(false);
});
