import type { CDPSession } from 'puppeteer-core';
import { openFirefoxPage } from './firefox-page.ts';
import type { Session } from './session.ts';
import type { Tab } from './tab.ts';

/** What the reader's system, or the printer, asks of pages. */
export interface Wishes {
  print?: boolean;
  forcedColours?: boolean;
  reducedMotion?: boolean;
  dark?: boolean;
}

/** Chromium forgets what was emulated with the session that asked for it. */
const sessions = new WeakMap<Tab, CDPSession>();

/** Has a tab be shown as these wishes want it; all others are as usual. */
export async function emulate(session: Session, tab: Tab, wishes: Wishes): Promise<void> {
  if (session.name === 'chromium') await emulateInChromium(tab, wishes);
  else await emulateInFirefox(session, tab, wishes);
}

async function emulateInChromium(tab: Tab, wishes: Wishes): Promise<void> {
  const cdp = sessions.get(tab) ?? (await tab.page.createCDPSession());
  sessions.set(tab, cdp);
  await cdp.send('Emulation.setEmulatedMedia', {
    media: wishes.print ? 'print' : '',
    features: [
      { name: 'forced-colors', value: wishes.forcedColours ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: wishes.reducedMotion ? 'reduce' : 'no-preference' },
      { name: 'prefers-color-scheme', value: wishes.dark ? 'dark' : 'light' },
    ],
  });
}

/** By preferences, which hold for all tabs, and by the medium of the tab in front. */
async function emulateInFirefox({ browser }: Session, tab: Tab, wishes: Wishes): Promise<void> {
  const preferences = {
    'browser.display.document_color_use': wishes.forcedColours ? 2 : 0,
    'ui.prefersReducedMotion': wishes.reducedMotion ? 1 : 0,
    'layout.css.prefers-color-scheme.content-override': wishes.dark ? 0 : 1,
  };
  const address = JSON.stringify(tab.page.url());
  const page = await openFirefoxPage(browser);
  await page.evaluate(`(() => {
    for (const [name, value] of Object.entries(${JSON.stringify(preferences)})) Services.prefs.setIntPref(name, value);
    const { browsers } = Services.wm.getMostRecentWindow('navigator:browser').gBrowser;
    const shown = browsers.find(({ currentURI }) => currentURI.spec === ${address});
    shown.browsingContext.mediumOverride = ${wishes.print ? "'print'" : "''"};
  })()`);
  await page.close();
  await tab.page.bringToFront();
}
