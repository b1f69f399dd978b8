import type { Browser } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/find-browser.mjs';
import { until } from '../../scripts/until.ts';
import { openFirefoxPage } from './firefox-page.ts';
import type { Tab } from './tab.ts';

/**
 * Runs a shortcut of the extension in the tab, as the browser does when its keys are pressed: keys that a driver sends
 * go to the page, past the browser's own.
 */
export async function runCommand(
  name: BrowserName,
  browser: Browser,
  tab: Tab,
  command: string,
): Promise<void> {
  if (name === 'chromium') await inServiceWorker(browser, tab, command);
  else await inFirefox(browser, tab, command);
}

async function inServiceWorker(browser: Browser, tab: Tab, command: string): Promise<void> {
  const target = await browser.waitForTarget(
    (known) => known.type() === 'service_worker' && known.url().startsWith('chrome-extension://'),
  );
  const worker = await target.worker();
  await worker?.evaluate(
    `chrome.tabs.get(${tab.id}).then((tab) => chrome.commands.onCommand.dispatch('${command}', tab))`,
  );
}

/** Firefox runs a command in the tab that is in front, so the call waits until that is ours. */
async function inFirefox(browser: Browser, tab: Tab, command: string): Promise<void> {
  const page = await openFirefoxPage(browser);
  await page.evaluate(`void setTimeout(() => {
    const { extension } = WebExtensionPolicy.getByID('backstory@backstory.invalid');
    extension.shortcuts.onCommand('${command}');
    globalThis.done = true;
  }, 300)`);
  await tab.page.bringToFront();
  await until('Firefox to run the command', () => page.evaluate('globalThis.done === true'));
  await page.close();
}
