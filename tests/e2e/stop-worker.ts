import type { Browser } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/find-browser.mjs';
import { until } from '../../scripts/until.ts';
import { openFirefoxPage } from './firefox-page.ts';

/** Stops the extension's worker, or event page, as the browser does when it has been idle. */
export async function stopWorker(name: BrowserName, browser: Browser): Promise<void> {
  if (name === 'chromium') await stopServiceWorker(browser);
  else await stopEventPage(browser);
}

const serviceWorkers = (browser: Browser) =>
  browser
    .targets()
    .filter((target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'));

/** An event that is still on its way starts the worker anew, so it may take more than one go. */
async function stopServiceWorker(browser: Browser): Promise<void> {
  await until('the worker to stop', async () => {
    for (const target of serviceWorkers(browser)) await (await target.worker())?.close();
    await new Promise((resolve) => setTimeout(resolve, 200));
    return serviceWorkers(browser).length === 0;
  });
}

async function stopEventPage(browser: Browser): Promise<void> {
  const page = await openFirefoxPage(browser);
  const state = await page.evaluate(`(async () => {
    const { extension } = WebExtensionPolicy.getByID('backstory@backstory.invalid');
    await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
    return extension.backgroundState;
  })()`);
  await page.close();
  if (state !== 'stopped') throw new Error(`the event page is '${state}', not stopped`);
}
