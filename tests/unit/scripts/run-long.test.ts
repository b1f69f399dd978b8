// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { reasonIn, runLong } from '../../../scripts/run-long.mjs';

test.each([
  ['npm error code E404\nnpm error 404 Not Found\nnpm error A complete log is in x', '404 Not Found'],
  ['Reading package lists...\nE: Unable to locate package x\n', 'Unable to locate package x'],
  [
    'Error: All providers failed:\n  - getaddrinfo ENOTFOUND\n',
    'All providers failed: - getaddrinfo ENOTFOUND',
  ],
  ['one\ntwo\n\n', 'two'],
  ['', 'it said nothing'],
])('%j says %j', (output, reason) => expect(reasonIn(output)).toBe(reason));

test('a command that fails, and one that is not there, give a reason', async () => {
  vi.spyOn(console, 'log').mockReturnValue();
  const failed = await runLong('Trying', process.execPath, ['-e', 'console.error("E: no"); process.exit(3)']);
  expect(failed).toEqual({ code: 3, reason: 'no' });
  expect((await runLong('Trying', 'no-such-command', [])).code).toBe(1);
  expect(await runLong('Trying', process.execPath, ['-e', ''])).toEqual({ code: 0, reason: '' });
});
