import { readFileSync } from 'node:fs';
import { pack } from '../data/pack.ts';
import { analyse } from '../engine/analyse.ts';
import { evaluateFile } from './eval/evaluate-file.ts';
import { report } from './eval/report.ts';

/**
 * `npm run eval` prints the tables over the repository's labelled pages; `-- --keep` also writes them into
 * tests/eval/README.md and keeps the answers for the next comparison. `npm run --silent eval -- FILE.jsonl` prints one
 * JSON object about the pages of that file.
 */
const [first] = process.argv.slice(2);
const file = first && !first.startsWith('--') ? first : null;

try {
  if (file) {
    const result = evaluateFile(readFileSync(file, 'utf8'), file, (page) => analyse(page, pack));
    process.stdout.write(`${JSON.stringify(result)}\n`);
  } else report({ keep: first === '--keep' });
} catch (error) {
  console.error(`eval: ${(error as Error).message}`);
  process.exitCode = 1;
}
