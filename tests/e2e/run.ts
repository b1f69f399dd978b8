/**
 * Drives the built extension in real browsers: `node tests/e2e/run.ts [--browser=chromium|firefox] [--only=TEXT]`.
 * The exit code is 1 when a browser is missing, a test failed, or a test did not run.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../../scripts/find-browser.mjs';
import { run, Stop } from '../../scripts/stop.mjs';
import { loadTests } from './harness.ts';
import { type Outcome, runTests } from './run-tests.ts';

const browsers: BrowserName[] = ['chromium', 'firefox'];

await run(async () => {
  const { values } = parseArgs({
    options: { browser: { type: 'string' }, only: { type: 'string', default: '' } },
  });
  const chosen = browsers.filter((name) => !values.browser || name === values.browser);
  if (chosen.length === 0) throw new Stop(`--browser is one of ${browsers.join(', ')}.`);

  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.e2e.ts'));
  const all = await loadTests(import.meta.dirname, files.sort());
  const tests = all.filter(({ file, name }) => `${file}: ${name}`.includes(values.only));
  if (tests.length === 0) throw new Stop('no end-to-end test is called that.');

  const outcomes: Outcome[] = [];
  for (const name of chosen) {
    const outcome = await runTests(name, tests);
    outcomes.push(outcome);
  }
  const total = { passed: 0, failed: 0 };
  for (const { browser, passed, failed } of outcomes) {
    console.log(`${browser}: ${passed} passed, ${failed} failed`);
    total.passed += passed;
    total.failed += failed;
  }
  mkdirSync('.output/e2e', { recursive: true });
  writeFileSync('.output/e2e/result.json', JSON.stringify(total));
  // A browser that hangs must not keep us here; the driver kills what is left when this process exits.
  process.exit(total.failed > 0 ? 1 : 0);
});
