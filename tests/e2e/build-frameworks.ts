import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundle } from '../../scripts/bench/bundle.ts';

const sources = 'tests/pages/frameworks';
const folder = '.output/e2e/frameworks';

/** The development builds: they complain about what the builds for production bear in silence. */
const define = {
  'process.env.NODE_ENV': '"development"',
  __VUE_OPTIONS_API__: 'true',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
};

/** What the server sends: the text is there before its framework is. */
const around = (name: string, html: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Command posts</title><script src="watch.js"></script></head><body><div id="root">${html}</div><script src="${name}.js"></script></body></html>`;

interface Server {
  html(): string | Promise<string>;
  page?(): string;
}

const importServer = (name: string): Promise<Server> =>
  import(resolve(sources, `${name}-server.mjs`)) as Promise<Server>;

/**
 * Renders the pages of `tests/pages/frameworks` as a server does, and bundles their scripts with the frameworks
 * themselves.
 * @returns the folder that holds `react.html`, `react-document.html` and `vue.html`
 */
export async function buildFrameworks(): Promise<string> {
  mkdirSync(folder, { recursive: true });
  copyFileSync(`${sources}/watch.js`, `${folder}/watch.js`);
  const [react, vue] = [await importServer('react'), await importServer('vue')];
  const pages = {
    react: around('react', await react.html()),
    'react-document': react.page!(),
    vue: around('vue', await vue.html()),
  };
  for (const [name, html] of Object.entries(pages)) {
    writeFileSync(`${folder}/${name}.html`, html);
    writeFileSync(`${folder}/${name}.js`, await bundle(resolve(sources, `${name}-client.mjs`), [], define));
  }
  return folder;
}
