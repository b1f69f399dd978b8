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
  await session.install();
  return session;
};

/** Runs the tests one after the other; each file gets a browser of its own, and so does what follows a failure. */
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
    try {
      if (test.file !== file) await end();
      file = test.file;
      session ??= await within(startInstalled(browser));
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
