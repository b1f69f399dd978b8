// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Served, serveFolder, typeOf } from '../../../scripts/serve-folder.ts';

let root: string;
let served: Served;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'backstory-'));
  mkdirSync(join(root, 'pages'));
  writeFileSync(join(root, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'pages/a page.html'), '<p>基地');
  served = await serveFolder(join(root, 'pages'));
});
afterEach(() => {
  served.close();
  rmSync(root, { recursive: true });
});

/** Asks for a path just as it is written; a browser would tidy it up first. */
const ask = (path: string): Promise<{ status: number | undefined; type: string | undefined }> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(served.origin);
    get({ hostname, port, path }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, type: response.headers['content-type'] });
    });
  });

test('a file is served with its type', async () => {
  expect(await ask('/a%20page.html')).toEqual({ status: 200, type: 'text/html; charset=utf-8' });
});

test.each(['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/missing.html', '/', '/%zz'])(
  '%s is not served',
  async (path) => expect((await ask(path)).status).toBe(404),
);

test('only text that says nothing of its encoding and is UTF-8 is called UTF-8', () => {
  expect(typeOf('a.html', Buffer.from('<meta charset="shift_jis"><p>x'))).toBe('text/html');
  expect(typeOf('a.html', Buffer.from([0x93, 0xfa, 0x96, 0x7b]))).toBe('text/html');
  expect(typeOf('a.png', Buffer.from('x'))).toBe('image/png');
  expect(typeOf('saved', Buffer.from('x'))).toBe('text/html; charset=utf-8');
});
