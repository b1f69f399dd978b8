import { checkData } from '../data/check.ts';
import type { BrowserName } from './find-browser.mjs';
import { runLong } from './run-long.mjs';
import { Stop } from './stop.mjs';

const target: Record<BrowserName, string[]> = { chromium: [], firefox: ['-b', 'firefox', '--mv3'] };

/**
 * Builds the extension for one browser, always: a build takes a few seconds and is then surely that of these sources.
 * @throws Stop when the data or the sources are broken
 */
export async function buildExtension(name: BrowserName): Promise<void> {
  const [problem, ...more] = checkData();
  if (problem)
    throw new Stop(
      more.length > 0 ? `${problem} (and ${more.length} more; npm run build tells all)` : problem,
    );
  const { code, reason } = await runLong(`Building the extension for ${name}`, 'node_modules/.bin/wxt', [
    'build',
    ...target[name],
  ]);
  if (code !== 0) throw new Stop(`The extension could not be built: ${reason}`);
}
