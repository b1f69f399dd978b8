/** `npm test`, once everything that it needs is there: runs every check, and ends with how many passed and failed. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { type Counts, runStep, type Step } from './check/run-step.ts';

const results = '.output/check';
const unit = `${results}/unit.json`;
const e2e = '.output/e2e/result.json';

/** Reads what a step counted itself; null when it did not come so far. */
const read =
  <T>(file: string, count: (counted: T) => Counts) =>
  (): Counts | null =>
    existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8')) as T) : null;

const steps: Step[] = [
  { name: 'format', run: ['biome', 'format', '.'] },
  { name: 'lint', run: ['npm', 'run', '--silent', 'lint'] },
  { name: 'types', run: ['npm', 'run', '--silent', 'types'] },
  { name: 'data', run: ['node', 'scripts/check-data.ts'] },
  {
    name: 'unit tests',
    run: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`],
    count: read(unit, (counted: { numPassedTests: number; numFailedTests: number }) => ({
      passed: counted.numPassedTests,
      failed: counted.numFailedTests,
    })),
  },
  { name: 'build for Chromium', run: ['wxt', 'build'] },
  { name: 'build for Firefox', run: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
  {
    name: 'end-to-end tests in Chromium and Firefox',
    run: ['node', 'tests/e2e/run.ts'],
    count: read(e2e, (counted: Counts) => counted),
  },
];

for (const folder of [results, '.output/e2e']) rmSync(folder, { recursive: true, force: true });
const total: Counts = { passed: 0, failed: 0 };
for (const step of steps) {
  const { passed, failed } = await runStep(step);
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
