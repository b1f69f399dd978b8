import { spawnSync } from 'node:child_process';
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Stop } from './stop.mjs';

const kinds = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    applications: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    /** Where puppeteer's own downloads lie in their cache. */
    cached: ['chrome', /^(chrome|Google Chrome for Testing)$/],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    applications: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    cached: ['firefox', /^firefox$/],
  },
};

/** The folder in which puppeteer keeps the browsers that it downloads. */
export const cacheFolder = () => process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer');

function* onPath(commands) {
  for (const command of commands) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) yield join(folder, command);
  }
}

/** Newest download first. */
function* inCache([folder, name]) {
  const root = join(cacheFolder(), folder);
  if (!existsSync(root)) return;
  const byBuild = (a, b) => b.localeCompare(a, 'en', { numeric: true });
  for (const build of readdirSync(root).sort(byBuild)) {
    if (!/^(linux|mac)/.test(build)) continue;
    for (const file of readdirSync(join(root, build), { recursive: true })) {
      if (name.test(String(file).split('/').at(-1))) yield join(root, build, String(file));
    }
  }
}

/** Snaps are shut in: they see neither the built extension nor the profile that a driver makes for them. */
function isSnap(path) {
  if (realpathSync(path).includes('/snap')) return true;
  const start = Buffer.alloc(4096);
  const file = openSync(path, 'r');
  const length = readSync(file, start, 0, start.length, 0);
  closeSync(file);
  return start[0] === 0x23 && start.toString('latin1', 0, length).includes('/snap/bin/');
}

/** Stubs and broken installations are there, but do not tell their version. */
const runs = (path) => spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;

function isUsable(path) {
  try {
    accessSync(path, constants.X_OK);
    return !isSnap(path) && runs(path);
  } catch {
    return false;
  }
}

/**
 * The path of a browser that can be driven; null where there is none.
 * @param {'chromium' | 'firefox'} name
 * @throws {Stop} when the environment names a browser that does not run
 */
export function findBrowser(name) {
  const { variable, commands, applications, cached } = kinds[name];
  const chosen = process.env[variable];
  if (chosen) {
    if (runs(chosen)) return chosen;
    throw new Stop(`${variable} is '${chosen}', which does not run. Point it at a browser, or unset it.`);
  }
  for (const path of [...onPath(commands), ...applications]) if (isUsable(path)) return path;
  for (const path of inCache(cached)) if (isUsable(path)) return path;
  return null;
}
