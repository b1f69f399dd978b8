import { spawnSync } from 'node:child_process';
import { cacheFolder, findBrowser } from './find-browser.mjs';
import { runLong } from './run-long.mjs';
import { Stop } from './stop.mjs';

/** Debian's packages, and the builds to download where the system has no package that can be driven. */
const browsers = {
  chromium: {
    title: 'Chromium',
    variable: 'CHROMIUM_PATH',
    debian: 'chromium',
    build: 'chrome@156.0.8078.47',
    home: 'https://www.google.com/chrome/',
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    debian: 'firefox-esr',
    build: 'firefox@stable_158.0.1',
    home: 'https://www.mozilla.org/firefox/',
  },
};
/** Japanese is shown in boxes without it. */
const FONT = 'fonts-noto-cjk';
/** What the downloaded builds want of the system, by either of the names that Debian and Ubuntu have given it. */
const LIBRARIES = [
  'libasound2 | libasound2t64',
  'libatk-bridge2.0-0 | libatk-bridge2.0-0t64',
  'libcups2 | libcups2t64',
  'libdbus-glib-1-2 | libdbus-1-3',
  'libdrm2',
  'libgbm1',
  'libgtk-3-0 | libgtk-3-0t64',
  'libnspr4',
  'libnss3',
  'libx11-xcb1',
  'libxkbcommon0',
  'libxcomposite1',
  'libxdamage1',
  'libxrandr2',
  'libxtst6',
  'libxt6 | libxt6t64',
  'xz-utils',
  'unzip',
  FONT,
];

const works = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** How apt-get can be run here: as we are, through sudo, or not at all (null). */
function aptPrefix() {
  if (!works('apt-get', ['--version'])) return null;
  if (process.getuid?.() === 0) return [];
  return works('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null;
}

function apt(prefix, said, args) {
  const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
  return runLong(said, command, rest);
}

/** Ubuntu has packages of these names that only fetch a snap, which cannot be driven. */
function hasPackage(name) {
  const { stdout } = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' });
  const candidate = /Candidate: (.+)/.exec(stdout ?? '')?.[1] ?? '(none)';
  return candidate !== '(none)' && !candidate.includes('snap');
}

async function installPackages(names, prefix) {
  const packages = names.map((name) => browsers[name].debian).filter(hasPackage);
  if (packages.length === 0) return;
  const wanted = [...packages, FONT];
  await apt(prefix, `Installing ${wanted.join(', ')} with apt-get`, [
    'install',
    '-y',
    '--no-install-recommends',
    ...wanted,
  ]);
}

/** @returns {Promise<string>} why it failed; empty when it did not */
async function download(name) {
  const { title, build } = browsers[name];
  const { reason } = await runLong(
    `Downloading ${title} (${build}) into ${cacheFolder()}`,
    'node_modules/.bin/browsers',
    ['install', build, '--path', cacheFolder()],
  );
  return reason;
}

const missing = (names) => names.filter((name) => findBrowser(name) === null);

/**
 * Brings the browsers that are not there: as packages of the system, or else as downloads of their makers.
 * @param {string[]} names
 * @param {string} job the npm script that needs them
 * @throws {Stop} naming the one thing to do where it cannot
 */
export async function setUpBrowsers(names, job) {
  let wanted = missing(names);
  if (wanted.length === 0) return;
  const prefix = aptPrefix();
  if (prefix) {
    await apt(prefix, `${titles(wanted)} is missing or too old. Updating the package lists with apt-get`, [
      'update',
    ]);
    await installPackages(wanted, prefix);
    wanted = missing(wanted);
    if (wanted.length === 0) return;
    await apt(prefix, 'Installing the libraries that browsers need with apt-get', [
      'satisfy',
      '-y',
      '--no-install-recommends',
      LIBRARIES.join(', '),
    ]);
  }
  const reasons = [];
  for (const name of wanted) reasons.push(await download(name));
  wanted = missing(wanted);
  if (wanted.length > 0) throw new Stop(adviceFor(wanted, job, reasons.find(Boolean)));
}

/** The one thing to do. */
function adviceFor(names, job, reason) {
  const packaged = names.every((name) => hasPackage(browsers[name].debian));
  const from = packaged
    ? `sudo apt-get install ${names.map((name) => browsers[name].debian).join(' ')}`
    : names.map((name) => browsers[name].home).join(' and ');
  const variables = names.map((name) => browsers[name].variable).join(' and ');
  const again = job === 'demo' ? 'npm start' : 'npm test';
  const why = reason ? ` (${reason})` : '';
  return `${titles(names)} could not be brought${why}: install it (${from}) or set ${variables} to where it is, then run ${again} again.`;
}

const titles = (names) => names.map((name) => browsers[name].title).join(' and ');
