import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What Linux says of a process in /proc/PID/stat. */
export interface ProcessStat {
  pid: number;
  parent: number;
  /** Clock ticks in which it ran, in its own code and in the system's, children that have ended included. */
  ticks: number;
}

/** Reads a line of /proc/PID/stat. The name of the process stands in it in brackets and may hold anything. */
export function parseStat(line: string): ProcessStat {
  const [, parent, ...rest] = line.slice(line.lastIndexOf(')') + 2).split(' ');
  // utime, stime, cutime, cstime: fields 14 to 17 of proc_pid_stat(5), of which `rest` begins at the fifth.
  const ticks = rest.slice(9, 13).reduce((sum, field) => sum + Number(field), 0);
  return { pid: Number.parseInt(line, 10), parent: Number(parent), ticks };
}

/** Ticks of a process and of all that descend from it. */
export function ticksOfTree(root: number, stats: ProcessStat[]): number {
  const below = stats.filter(({ parent }) => parent === root);
  const own = stats.find(({ pid }) => pid === root)?.ticks ?? 0;
  return below.reduce((sum, { pid }) => sum + ticksOfTree(pid, stats), own);
}

/** Only Linux has it. */
export const hasProcessTime = (): boolean => existsSync('/proc/self/stat');

/** A process may end while we look, which is no error. */
function statOf(pid: string): ProcessStat[] {
  try {
    return [parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8'))];
  } catch {
    return [];
  }
}

/**
 * Gives a clock: milliseconds of processor time that the process and all that descend from it have used so far, on all
 * processors together. It goes in ticks, of each process apart; a tick is 10 ms nearly everywhere.
 */
export function processClock(root: number): () => number {
  const tick = 1000 / Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  return () => {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return ticksOfTree(root, pids.flatMap(statOf)) * tick;
  };
}
