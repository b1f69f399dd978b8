// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { runStep } from '../../../../scripts/check/run-step.ts';

beforeEach(() => {
  vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(console, 'error').mockReturnValue();
});

const step = (code: number, count?: () => { passed: number; failed: number } | null) =>
  runStep({
    name: 'a step',
    run: [process.execPath, '-e', `process.exit(${code})`],
    ...(count && { count }),
  });

test('a step counts as one', async () => {
  expect(await step(0)).toEqual({ passed: 1, failed: 0 });
  expect(await step(2)).toEqual({ passed: 0, failed: 1 });
});

test('a step that counts its tests is taken at its word', async () => {
  expect(await step(1, () => ({ passed: 7, failed: 2 }))).toEqual({ passed: 7, failed: 2 });
});

test('a step never passes that ended badly or left no count behind', async () => {
  expect(await step(1, () => ({ passed: 7, failed: 0 }))).toEqual({ passed: 7, failed: 1 });
  expect(await step(0, () => null)).toEqual({ passed: 0, failed: 1 });
});

test('a command that is not there fails', async () => {
  expect(await runStep({ name: 'a step', run: ['no-such-command'] })).toEqual({ passed: 0, failed: 1 });
});
