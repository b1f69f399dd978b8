// @vitest-environment node
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findBrowser } from '../../../scripts/find-browser.mjs';

let root: string;
const shell = process.env.PATH;

/** A program that tells a version and ends with this exit code. */
function program(path: string, { code = 0, comment = '', version = 200 } = {}): string {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n# ${comment}\necho Browser ${version}.0.1\nexit ${code}\n`);
  chmodSync(file, 0o755);
  return file;
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'backstory-'));
  vi.stubEnv('PATH', join(root, 'bin'));
  vi.stubEnv('PUPPETEER_CACHE_DIR', join(root, 'cache'));
  vi.stubEnv('CHROMIUM_PATH', '');
  vi.stubEnv('FIREFOX_PATH', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  expect(process.env.PATH).toBe(shell);
  rmSync(root, { recursive: true });
});

test('there is none', () => {
  expect(findBrowser('chromium')).toBeNull();
  expect(findBrowser('firefox')).toBeNull();
});

test('the path is searched, Debian names first', () => {
  program('bin/firefox');
  const esr = program('bin/firefox-esr');
  expect(findBrowser('firefox')).toBe(esr);
});

test('a stub that does not run and a launcher of a snap are passed over', () => {
  program('bin/chromium', { code: 1 });
  program('bin/chromium-browser', { comment: 'exec /snap/bin/chromium "$@"' });
  expect(findBrowser('chromium')).toBeNull();
  const chrome = program('bin/google-chrome');
  expect(findBrowser('chromium')).toBe(chrome);
});

test('one that is too old for the extension is passed over', () => {
  program('bin/firefox-esr', { version: 140 });
  expect(findBrowser('firefox')).toBeNull();
  const newer = program('bin/firefox', { version: 153 });
  expect(findBrowser('firefox')).toBe(newer);
});

test('a download is found, the newest one first', () => {
  program('cache/chrome/linux-99.0.1/chrome-linux64/chrome');
  const newest = program('cache/chrome/linux-156.0.2/chrome-linux64/chrome');
  expect(findBrowser('chromium')).toBe(newest);
});

test('the environment wins, and must be right', () => {
  program('bin/chromium');
  const mine = program('elsewhere/my-browser');
  vi.stubEnv('CHROMIUM_PATH', mine);
  expect(findBrowser('chromium')).toBe(mine);
  vi.stubEnv('CHROMIUM_PATH', '/not/there');
  expect(() => findBrowser('chromium')).toThrow(
    /^CHROMIUM_PATH is '\/not\/there', which is no browser of version \d+ or newer\./,
  );
});
