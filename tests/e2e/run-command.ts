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
  if (name === 'chromium') {
    await inServiceWorker(
      browser,
      `chrome.tabs.get(${tab.id}).then((tab) => chrome.commands.onCommand.dispatch('${command}', tab))`,
    );
  } else await inFirefox(browser, tab, `extension.shortcuts.onCommand('${command}')`);
}

/** Runs 'Explain with Backstory' on a text as if it were selected in the tab; no driver reaches the browser's menus. */
export async function chooseExplain(
  name: BrowserName,
  browser: Browser,
  tab: Tab,
  selectionText: string,
): Promise<void> {
  const click = JSON.stringify({ menuItemId: 'explain', selectionText, editable: false });
  if (name === 'chromium') {
    await inServiceWorker(
      browser,
      `chrome.tabs.get(${tab.id}).then((tab) => chrome.contextMenus.onClicked.dispatch(${click}, tab))`,
    );
  } else {
    await inFirefox(
      browser,
      tab,
      `extension.emit('webext-menu-menuitem-click', ${click}, Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedTab)`,
    );
  }
}

async function inServiceWorker(browser: Browser, code: string): Promise<void> {
  const target = await browser.waitForTarget(
    (known) => known.type() === 'service_worker' && known.url().startsWith('chrome-extension://'),
  );
  const worker = await target.worker();
  await worker?.evaluate(code);
}

/** Runs code with `extension` at hand while the tab is in front: Firefox takes the tab in front as the one it is about. */
async function inFirefox(browser: Browser, tab: Tab, code: string): Promise<void> {
  const page = await openFirefoxPage(browser);
  await page.evaluate(`void setTimeout(() => {
    const { extension } = WebExtensionPolicy.getByID('backstory@backstory.invalid');
    ${code};
    globalThis.done = true;
  }, 300)`);
  await tab.page.bringToFront();
  await until('Firefox to run it', () => page.evaluate('globalThis.done === true'));
  await page.close();
}
