/**
 * What `npm start` and `npm test` run first, on whatever Node the machine has: plain JavaScript, no package. It brings
 * what is missing and then hands over to the npm script named in the first argument, where the project's own Node,
 * from node_modules/.bin, comes first on the path.
 */
import { spawnSync } from 'node:child_process';
import { setUpBrowsers } from './setup-browsers.mjs';
import { checkNode, setUpPackages } from './setup-packages.mjs';
import { run, Stop } from './stop.mjs';

const needs = { demo: ['chromium'], check: ['chromium', 'firefox'] };

await run(async () => {
  const [job = '', ...args] = process.argv.slice(2);
  const browsers = needs[job];
  if (!browsers) throw new Stop(`setup knows ${Object.keys(needs).join(' and ')}, not '${job}'.`);
  checkNode(process.versions.node);
  await setUpPackages();
  await setUpBrowsers(browsers, job);
  const handed = args.length > 0 ? ['--', ...args] : [];
  const { status } = spawnSync('npm', ['run', '--silent', job, ...handed], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
});
