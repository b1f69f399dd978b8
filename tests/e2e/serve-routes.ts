import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Served } from '../../scripts/serve-folder.ts';

export interface Route {
  type?: string;
  /** Such as the content security policy. */
  headers?: Record<string, string>;
  body: string;
}

/** Serves documents that need headers of their own, by their path. */
export async function serveRoutes(routes: Record<string, Route>): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const route = routes[pathname];
    if (!route) {
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    const { type = 'text/html; charset=utf-8', headers = {}, body } = route;
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
