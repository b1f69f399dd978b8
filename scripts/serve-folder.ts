import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
};

export interface Served {
  /** Such as http://127.0.0.1:4321, without a slash at the end. */
  origin: string;
  close(): void;
}

/** Text that says itself in what encoding it is gets no other word from us. */
const declaresCharset = (body: Buffer): boolean => /charset/i.test(body.toString('latin1', 0, 2048));

function isUtf8(body: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return true;
  } catch {
    return false;
  }
}

/** The content type of a file; what has no known ending is taken for a saved page. */
export function typeOf(path: string, body: Buffer): string {
  const type = types[extname(path).toLowerCase()] ?? 'text/html';
  return type.startsWith('text/') && !declaresCharset(body) && isUtf8(body) ? `${type}; charset=utf-8` : type;
}

/** Serves the files of one folder to this machine alone, until it is closed. Content scripts run on http pages only. */
export async function serveFolder(folder: string): Promise<Served> {
  const server = createServer(async (request, response) => {
    try {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const path = join(folder, normalize(decodeURIComponent(pathname)));
      if (!(await stat(path)).isFile()) throw new Error('not a file');
      const body = await readFile(path);
      // Asked for anew each time, but kept for the way back: Firefox takes no page back that is not to be stored.
      response.writeHead(200, { 'content-type': typeOf(path, body), 'cache-control': 'no-cache' }).end(body);
    } catch {
      response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
