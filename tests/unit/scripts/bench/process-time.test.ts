import { describe, expect, it } from 'vitest';
import { parseStat, ticksOfTree } from '../../../../scripts/bench/process-time.ts';

const line = (pid: number, name: string, parent: number, times: string): string =>
  `${pid} (${name}) S ${parent} 1 1 0 -1 4194560 7 7 0 0 ${times} 20 0 9 0 99 99 99`;

describe('parseStat', () => {
  it('adds up what a process and its ended children ran', () => {
    expect(parseStat(line(12, 'firefox-esr', 3, '1 20 300 4000'))).toEqual({
      pid: 12,
      parent: 3,
      ticks: 4321,
    });
  });

  it('takes any name', () => {
    expect(parseStat(line(12, 'Web ) S 9 (', 3, '1 0 0 0'))).toEqual({ pid: 12, parent: 3, ticks: 1 });
  });
});

describe('ticksOfTree', () => {
  it('counts a process and all below it, and nothing else', () => {
    const stats = [
      { pid: 1, parent: 0, ticks: 1 },
      { pid: 5, parent: 1, ticks: 10 },
      { pid: 7, parent: 5, ticks: 100 },
      { pid: 8, parent: 7, ticks: 1000 },
      { pid: 9, parent: 1, ticks: 10_000 },
    ];
    expect(ticksOfTree(5, stats)).toBe(1110);
    expect(ticksOfTree(4, stats)).toBe(0);
  });
});
