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
    /** The first that installs an extension for a driver. */
    least: 130,
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
    /** The first that the extension runs in, as in wxt.config.ts. */
    least: 153,
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

/** The major version that a browser tells; 0 for stubs and broken installations, which tell none. */
function versionOf(path) {
  const { status, stdout } = spawnSync(path, ['--version'], { timeout: 30_000, encoding: 'utf8' });
  return status === 0 ? Number(/\d+/.exec(stdout)?.[0] ?? 0) : 0;
}

function isUsable(path, least) {
  try {
    accessSync(path, constants.X_OK);
    return !isSnap(path) && versionOf(path) >= least;
  } catch {
    return false;
  }
}

/**
 * The path of a browser that can be driven; null where there is none.
 * @param {'chromium' | 'firefox'} name
 * @throws {Stop} when the environment names a browser that does not run, or is too old
 */
export function findBrowser(name) {
  const { variable, least, commands, applications, cached } = kinds[name];
  const chosen = process.env[variable];
  if (chosen) {
    if (versionOf(chosen) >= least) return chosen;
    throw new Stop(
      `${variable} is '${chosen}', which is no browser of version ${least} or newer. Change it, or unset it.`,
    );
  }
  for (const path of [...onPath(commands), ...applications]) if (isUsable(path, least)) return path;
  for (const path of inCache(cached)) if (isUsable(path, least)) return path;
  return null;
}
