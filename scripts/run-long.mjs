import { spawn } from 'node:child_process';

/** Milliseconds between two signs of life. */
const BEAT = 20_000;
/** What commands put before the reason when they fail. */
const FAULT = /^\s*(npm error(?! code)|E:|ERROR|Error:|error:)\s+/;

/** What a command's output says best of why it failed, on one line: its first complaint, else its last word. */
export function reasonIn(output) {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const first = lines.findIndex((line) => FAULT.test(line));
  if (first < 0) return lines.at(-1)?.trim() ?? 'it said nothing';
  const complaint = lines[first].trim().endsWith(':')
    ? `${lines[first]} ${lines[first + 1] ?? ''}`
    : lines[first];
  return complaint.replace(FAULT, '').replace(/\s+/g, ' ').trim();
}

/**
 * Runs a command that takes long: says what it does, and that it still does it; its own output is kept back.
 * @param {string} said what is being done, for the person who waits
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<{ code: number, reason: string }>} exit code, and why it is not 0
 */
export function runLong(said, command, args, env = process.env) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  console.log(`${said} ...`);
  const beat = setInterval(() => console.log(`  still at it (${seconds()} s)`), BEAT);
  return new Promise((resolve) => {
    let output = '';
    const keep = (chunk) => {
      output += chunk;
    };
    const end = (code) => {
      clearInterval(beat);
      if (code === 0) console.log(`  done in ${seconds()} s`);
      resolve({ code, reason: code === 0 ? '' : reasonIn(output) });
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
