import { spawn } from 'node:child_process';

/** Milliseconds between two signs of life. */
const BEAT = 20_000;

/**
 * Runs a command that takes long: says what it does, and that it still does it; its own output is kept back.
 * @param {string} said what is being done, for the person who waits
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<{ code: number, last: string }>} exit code and the last line that it wrote
 */
export function runLong(said, command, args, env = process.env) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  console.log(`${said} ...`);
  const beat = setInterval(() => console.log(`  still at it (${seconds()} s)`), BEAT);
  return new Promise((resolve) => {
    let tail = '';
    const keep = (chunk) => {
      tail = (tail + chunk).slice(-4000);
    };
    const end = (code) => {
      clearInterval(beat);
      if (code === 0) console.log(`  done in ${seconds()} s`);
      resolve({ code, last: tail.trim().split('\n').at(-1)?.trim() ?? '' });
    };
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', ({ message }) => {
      keep(message);
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}
