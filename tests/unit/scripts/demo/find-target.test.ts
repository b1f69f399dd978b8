// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findTarget } from '../../../../scripts/demo/find-target.ts';
import { Stop } from '../../../../scripts/stop.mjs';

const root = mkdtempSync(join(tmpdir(), 'backstory-'));
const file = join(root, 'a page?.html');
const binary = join(root, 'picture.png');
writeFileSync(file, '<p>Yokosuka');
writeFileSync(binary, Buffer.from([0x89, 0x50, 0, 0]));
afterAll(() => rmSync(root, { recursive: true }));

test('a file is served on this machine', async () => {
  const { address, name, close } = await findTarget(file);
  expect(name).toBe(file);
  expect(await (await fetch(address)).text()).toBe('<p>Yokosuka');
  close();
});

test('an address is opened as it is', async () => {
  expect((await findTarget('https://example.org/a?b=c')).address).toBe('https://example.org/a?b=c');
});

test.each([
  [join(root, 'missing.html'), /^There is no file/],
  [root, /is a folder/],
  [binary, /is no HTML file/],
  ['https://', /is no address/],
  ['ftp://example.org/', /only http and https/],
  ['chrome://version', /only http and https/],
])('%s is refused in one line', async (asked, reason) => {
  const error = await findTarget(asked).catch((refused: unknown) => refused);
  expect(error).toBeInstanceOf(Stop);
  expect((error as Error).message).toMatch(reason);
  expect((error as Error).message).not.toContain('\n');
});
