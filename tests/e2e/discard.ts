import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/find-browser.mjs';
import { until } from '../../scripts/until.ts';
import type { Session } from './session.ts';
import type { Tab } from './tab.ts';

/** What the harness does not ask of the tabs elsewhere. Firefox does not say what it discarded. */
interface Tabs {
  discard(id: number): Promise<{ id: number } | undefined>;
  get(id: number): Promise<{ discarded: boolean }>;
  update(id: number, change: object): Promise<unknown>;
}

/**
 * Whether Chromium's driver enters tabs that come from now on; it stays in those where it is. Entering a discarded tab
 * loads it.
 */
async function enterNewTabs(name: BrowserName, browser: Browser, enters: boolean): Promise<void> {
  if (name !== 'chromium') return;
  const cdp = await browser.target().createCDPSession();
  // The driver's own connection: what is asked of another session does not hold for it.
  await cdp.connection()?.send('Target.setAutoAttach', {
    autoAttach: true,
    flatten: true,
    waitForDebuggerOnStart: true,
    filter: [...(enters ? [] : [{ type: 'tab', exclude: true }]), { type: 'page', exclude: true }, {}],
  });
  await cdp.detach();
}

/**
 * Has the browser discard a tab that is not in front, as it does when memory is short: the page goes, the tab stays.
 * Chromium gives the tab another number, which `tab` then has. Until `wake` its page is not to be asked anything, and the
 * driver can open no tab.
 */
export async function discard(session: Session, tab: Tab): Promise<void> {
  await enterNewTabs(session.name, session.browser, false);
  tab.id = await session.inExtension(async (api, id) => {
    const tabs = api.tabs as unknown as Tabs;
    return (await tabs.discard(id))?.id ?? id;
  }, tab.id);
  await until('the tab to be discarded', () => isDiscarded(session, tab));
}

export const isDiscarded = (session: Session, tab: Tab): Promise<boolean> =>
  session.inExtension(async (api, id) => (await (api.tabs as unknown as Tabs).get(id)).discarded, tab.id);

/** Brings a discarded tab to the front, which loads it, and gives `tab` the page that is now in it. */
export async function wake(session: Session, tab: Tab): Promise<void> {
  const address = tab.page.url();
  const before = new Set(await session.browser.pages());
  await session.inExtension(
    (api, id) => (api.tabs as unknown as Tabs).update(id, { active: true }).then(() => undefined),
    tab.id,
  );
  await until('the tab to be loaded', async () => !(await isDiscarded(session, tab)));
  await enterNewTabs(session.name, session.browser, true);
  tab.page = await until('the page of the tab', async (): Promise<Page | undefined> => {
    const pages = await session.browser.pages();
    return pages.find((page) => !before.has(page) && page.url() === address);
  });
}
