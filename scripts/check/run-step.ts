import { spawn } from 'node:child_process';

export interface Counts {
  passed: number;
  failed: number;
}

export interface Step {
  name: string;
  /** The command and its arguments. */
  run: [string, ...string[]];
  /** How many tests ran; a step without it counts as one. Null: it did not come so far. */
  count?(): Counts | null;
}

/** Runs a command with our own input and output; gives its exit code. */
const exitCode = ([command, ...args]: Step['run']): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });

/**
 * Runs one step and says how it went. A step that fails counts at least one failure, whatever it counted itself: it may
 * have ended before its tests did.
 */
export async function runStep({ name, run, count }: Step): Promise<Counts> {
  console.log(`\n== ${name}`);
  const began = performance.now();
  const code = await exitCode(run);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const counts = (count ? count() : { passed: code === 0 ? 1 : 0, failed: 0 }) ?? { passed: 0, failed: 1 };
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  console.log(`== ${name}: ${counts.failed === 0 ? 'ok' : 'FAILED'} in ${seconds} s`);
  return counts;
}
