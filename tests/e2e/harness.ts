/** What a file of end-to-end tests imports: `test` to register one, `until` to wait, `Session` and `Tab` for types. */
import type { Session } from './session.ts';

export { until } from '../../scripts/until.ts';
export type { Session } from './session.ts';
export type { Tab } from './tab.ts';

export interface Test {
  /** The file that it stands in, without `.e2e.ts`. */
  file: string;
  name: string;
  run(session: Session): Promise<void>;
}

const tests: Test[] = [];
let file = '';

/**
 * Registers a test; it runs in both browsers, each time in a browser without tabs and with the default settings.
 * It fails when it throws, when it takes longer than a minute, or when a tab that it opened logged an error.
 */
export function test(name: string, run: (session: Session) => Promise<void>): void {
  tests.push({ file, name, run });
}

/** Loads the files of tests, in order, and gives what they registered. */
export async function loadTests(folder: string, files: string[]): Promise<Test[]> {
  for (const name of files) {
    file = name.replace('.e2e.ts', '');
    await import(`${folder}/${name}`);
  }
  return tests;
}
