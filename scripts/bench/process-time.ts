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

/** A process and all that descend from it. */
export function treeOf(root: number, stats: ProcessStat[]): ProcessStat[] {
  const below = stats.filter(({ parent }) => parent === root);
  return [...stats.filter(({ pid }) => pid === root), ...below.flatMap(({ pid }) => treeOf(pid, stats))];
}

/** Ticks of a process and of all that descend from it. */
export const ticksOfTree = (root: number, stats: ProcessStat[]): number =>
  treeOf(root, stats).reduce((sum, { ticks }) => sum + ticks, 0);

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

/** All processes that run now. */
const running = (): ProcessStat[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(statOf);

/** Has a process and all that descend from it stop where they are, or go on. Does nothing where there is no /proc. */
export function hold(root: number, held: boolean): void {
  if (!hasProcessTime()) return;
  for (const { pid } of treeOf(root, running())) {
    try {
      process.kill(pid, held ? 'SIGSTOP' : 'SIGCONT');
    } catch {
      // It has ended meanwhile.
    }
  }
}

/**
 * Gives a clock: milliseconds of processor time that the process and all that descend from it have used so far, on all
 * processors together. It goes in ticks, of each process apart; a tick is 10 ms nearly everywhere.
 */
export function processClock(root: number): () => number {
  const tick = 1000 / Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  return () => ticksOfTree(root, running()) * tick;
}
