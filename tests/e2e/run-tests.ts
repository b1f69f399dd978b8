import type { BrowserName } from '../../scripts/find-browser.mjs';
import type { Test } from './harness.ts';
import { Session } from './session.ts';

/** Milliseconds that a test may take. */
const LIMIT = 60_000;

export interface Outcome {
  browser: BrowserName;
  passed: number;
  failed: number;
}

async function within<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took longer than ${LIMIT / 1000} s`)), LIMIT);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The message, and the line of the test that it came from. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const line = error.stack?.split('\n').find((frame) => frame.includes('.e2e.ts'));
  return line ? `${error.message}\n${line.trim()}` : (error.stack ?? error.message);
}

async function runOne(test: Test, session: Session): Promise<void> {
  await within(test.run(session));
  const errors = await within(session.reset());
  if (errors.length > 0) throw new Error(`a page logged: ${errors.join(' | ')}`);
}

const startInstalled = async (browser: BrowserName): Promise<Session> => {
  const session = await Session.start(browser);
  try {
    await session.install();
    return session;
  } catch (error) {
    await session.end();
    throw error;
  }
};

/**
 * Runs the tests one after the other; each file gets a browser of its own, and so does what follows a failure. When the
 * browser does not start, the tests that did not run count as failed.
 */
export async function runTests(browser: BrowserName, tests: Test[]): Promise<Outcome> {
  const outcome: Outcome = { browser, passed: 0, failed: 0 };
  let session: Session | null = null;
  let file = '';
  const end = async (): Promise<void> => {
    await session?.end().catch(() => undefined);
    session = null;
  };
  for (const test of tests) {
    const began = performance.now();
    const say = (verdict: string): void =>
      console.log(
        `${verdict} ${browser} · ${test.file}: ${test.name} (${((performance.now() - began) / 1000).toFixed(1)} s)`,
      );
    if (test.file !== file) await end();
    file = test.file;
    try {
      session ??= await within(startInstalled(browser));
    } catch (error) {
      outcome.failed = tests.length - outcome.passed;
      console.log(`FAIL ${browser} did not start with the extension: ${reasonOf(error)}`);
      return outcome;
    }
    try {
      await runOne(test, session);
      outcome.passed++;
      say('ok  ');
    } catch (error) {
      outcome.failed++;
      say('FAIL');
      console.log(`     ${reasonOf(error).replaceAll('\n', '\n     ')}`);
      await end();
    }
  }
  await end();
  return outcome;
}
