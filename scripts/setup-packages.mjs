import { existsSync, readFileSync } from 'node:fs';
import { runLong } from './run-long.mjs';
import { Stop } from './stop.mjs';

const LEAST = [20, 19];

/**
 * @param {string} version such as 20.19.0
 * @throws {Stop} when it is too old
 */
export function checkNode(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return;
  throw new Stop(
    `Backstory needs Node ${LEAST.join('.')} or newer; this is Node ${version}. Please update Node.`,
  );
}

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};

/**
 * Does what is installed fit the lockfile? npm writes down what it installed once it is through; packages that are
 * optional may be for other machines and are not looked for.
 * @param {string} root folder of package-lock.json and node_modules
 */
export function fitsLockfile(root = '.') {
  const written = `${root}/node_modules/.package-lock.json`;
  if (!existsSync(written) || !existsSync(`${root}/node_modules/.bin/node`)) return false;
  const installed = packagesOf(written);
  return Object.entries(packagesOf(`${root}/package-lock.json`)).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

/** Installs the packages of the lockfile where they are missing or others. */
export async function setUpPackages() {
  if (fitsLockfile()) return;
  const said = 'Installing the packages of package-lock.json with npm ci';
  const { code, reason } = await runLong(said, 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new Stop(`npm ci failed: ${reason}`);
}
