// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkNode, fitsLockfile } from '../../../scripts/setup-packages.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'backstory-'));
  mkdirSync(join(root, 'node_modules/.bin'), { recursive: true });
  writeFileSync(join(root, 'node_modules/.bin/node'), '');
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (file: string, packages: object): void =>
  writeFileSync(join(root, file), JSON.stringify({ packages: { '': {}, ...packages } }));
const lock = (packages: object): void => write('package-lock.json', packages);
const installed = (packages: object): void => write('node_modules/.package-lock.json', packages);

test.each(['20.19.0', '20.20.1', '22.0.0', '24.21.0'])('Node %s will do', (version) => {
  expect(() => checkNode(version)).not.toThrow();
});

test.each(['18.20.4', '20.18.3', '16.0.0'])('Node %s is too old, in one line', (version) => {
  expect(() => checkNode(version)).toThrow(/^Backstory needs Node 20\.19 or newer; this is Node .+\.$/);
});

test('what was installed from this lockfile fits it', () => {
  lock({ 'node_modules/a': { version: '1.0.0' } });
  installed({ 'node_modules/a': { version: '1.0.0' } });
  expect(fitsLockfile(root)).toBe(true);
});

test('another version, a package that is missing, and an installation that broke off do not fit', () => {
  lock({ 'node_modules/a': { version: '1.0.0' } });
  expect(fitsLockfile(root)).toBe(false);
  installed({ 'node_modules/a': { version: '1.0.1' } });
  expect(fitsLockfile(root)).toBe(false);
  installed({});
  expect(fitsLockfile(root)).toBe(false);
});

test('packages for other machines need not be there', () => {
  lock({ 'node_modules/for-windows': { version: '1.0.0', optional: true } });
  installed({});
  expect(fitsLockfile(root)).toBe(true);
});
