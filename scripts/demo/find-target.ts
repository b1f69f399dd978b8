import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { serveFolder } from '../serve-folder.ts';
import { Stop } from '../stop.mjs';

/** A page to show: its address, and what to call it. */
export interface Target {
  address: string;
  name: string;
  /** Ends what was started to serve it. */
  close(): void;
}

const WEB = /^https?:\/\//i;
const OTHER_SCHEME = /^[a-z][a-z0-9+.-]+:/i;

/** @throws Stop when it is no file that can be read as a page */
function checkFile(path: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats)
    throw new Stop(`There is no file '${path}'. Give a saved HTML file or an address that begins with http.`);
  if (stats.isDirectory()) throw new Stop(`'${path}' is a folder. Give a saved HTML file.`);
  try {
    accessSync(path, constants.R_OK);
    if (!readFileSync(path).subarray(0, 4096).includes(0)) return;
  } catch {
    throw new Stop(`'${path}' cannot be read. Check who may read it.`);
  }
  throw new Stop(`'${path}' is no HTML file.`);
}

/**
 * What the reader asked to see. Files are served over http on this machine, because content scripts run there only.
 * @throws Stop when it cannot be shown
 */
export async function findTarget(asked: string): Promise<Target> {
  if (WEB.test(asked)) {
    if (!URL.canParse(asked)) throw new Stop(`'${asked}' is no address.`);
    return { address: asked, name: asked, close: () => undefined };
  }
  if (OTHER_SCHEME.test(asked))
    throw new Stop(`'${asked}' cannot be opened: only http and https addresses, and files.`);
  checkFile(asked);
  const path = resolve(asked);
  const { origin, close } = await serveFolder(dirname(path));
  return { address: `${origin}/${encodeURIComponent(basename(path))}`, name: asked, close };
}
