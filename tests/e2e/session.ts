import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import type { Settings } from '../../platform/settings.ts';
import type { TabContext } from '../../platform/tab-context.ts';
import type { BrowserName } from '../../scripts/find-browser.mjs';
import { inMarks } from '../../scripts/in-marks.ts';
import {
  buildFolder,
  installExtension,
  type LaunchOptions,
  removeExtension,
  startBrowser,
} from '../../scripts/launch-browser.ts';
import { type Served, serveFolder } from '../../scripts/serve-folder.ts';
import { until } from '../../scripts/until.ts';
import { chooseExplain, runCommand } from './run-command.ts';
import { stopWorker } from './stop-worker.ts';
import { collectErrors, type Tab, type Traces, tracesOf } from './tab.ts';

/** Milliseconds in which a page that is about the subject has long been noticed. */
const QUIET = 1500;
const pictures = '.output/e2e';

/** Only what the harness asks of the extension APIs; both browsers answer with promises. */
interface Api {
  tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
  action: {
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
  };
  extension: { getViews(): Window[] };
  storage: Record<
    'local' | 'session',
    {
      get(key: string | null): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      clear(): Promise<void>;
    }
  >;
}

/** One running browser with the built extension in it, and the server of our own pages. */
export class Session {
  readonly name: BrowserName;
  readonly browser: Browser;
  #served: Served;
  /** Address of the extension's root, ending in a slash; empty before it is installed. */
  #extension = '';
  /** A page of the extension, through which its APIs are called. */
  #control: Page | null = null;
  #tabs: Tab[] = [];
  #opened = 0;

  private constructor(name: BrowserName, browser: Browser, served: Served) {
    this.name = name;
    this.browser = browser;
    this.#served = served;
  }

  /** Starts the browser; `install` is a second step so that a test can open tabs before. */
  static async start(
    name: BrowserName,
    options: Pick<LaunchOptions, 'lang' | 'preferences'> = {},
  ): Promise<Session> {
    const served = await serveFolder('tests/pages');
    return new Session(name, await startBrowser(name, { headless: true, ...options }), served);
  }

  async install(): Promise<void> {
    this.#extension = await installExtension(this.name, this.browser, buildFolder(this.name));
    this.#control = await this.#openExtensionPage('options.html');
  }

  /** Installs the extension once more under the pages that are open: that ends the old one, as an update does. */
  async updateExtension(): Promise<void> {
    const old = this.#control;
    this.#control = null;
    await old?.close();
    await this.install();
  }

  /** Takes the extension out under the pages that are open. */
  async removeExtension(): Promise<void> {
    await removeExtension(this.name, this.browser, this.#extension);
    this.#control = null;
  }

  async end(): Promise<void> {
    await this.browser.close();
    this.#served.close();
  }

  /** Back to an empty browser with default settings. Gives the errors that the tabs of the last test logged. */
  async reset(): Promise<string[]> {
    const errors = this.#tabs.flatMap((tab) => tab.errors);
    this.#tabs = [];
    for (const page of await this.browser.pages()) if (page !== this.#control) await page.close();
    await this.inExtension((api) => api.storage.local.clear());
    return errors;
  }

  /** Address of one of our pages; `host` may be any name that ends in .localhost. */
  url(path: string, host = '127.0.0.1'): string {
    return `${this.#served.origin.replace('127.0.0.1', host)}/${path}`;
  }

  /** Opens one of our pages (or any address) in a new tab in front. `path` may carry a query of its own. */
  async open(path: string, host?: string): Promise<Tab> {
    const page = await this.browser.newPage();
    const errors = collectErrors(page);
    const address = new URL(path.startsWith('http') ? path : this.url(path, host));
    address.searchParams.set('tab', String(++this.#opened));
    await page.goto(address.href, { waitUntil: 'load' });
    await page.bringToFront();
    const tab = { page, errors, id: this.#extension ? await this.#tabId(address.href) : -1 };
    this.#tabs.push(tab);
    return tab;
  }

  #tabId(address: string): Promise<number> {
    return until(`the number of the tab at ${address}`, async () => {
      const tabs = await this.inExtension((api) => api.tabs.query({}));
      return tabs.find(({ url }) => url === address)?.id;
    });
  }

  /** Asks for the number of a tab that was opened before the extension was installed. */
  async identify(tab: Tab): Promise<void> {
    tab.id = await this.#tabId(tab.page.url());
  }

  /** Runs a function in a page of the extension with the extension APIs; it must stand for itself. */
  inExtension<T, A extends unknown[]>(ask: (api: Api, ...args: A) => T, ...args: A): Promise<Awaited<T>> {
    const code = `(${ask})(globalThis.browser ?? globalThis.chrome, ...${JSON.stringify(args)})`;
    if (!this.#control) throw new Error('the extension is not installed yet');
    return this.#control.evaluate(code) as Promise<Awaited<T>>;
  }

  badgeText(tab: Tab): Promise<string> {
    return this.inExtension((api, tabId) => api.action.getBadgeText({ tabId }), tab.id);
  }

  badgeTitle(tab: Tab): Promise<string> {
    return this.inExtension((api, tabId) => api.action.getTitle({ tabId }), tab.id);
  }

  /** What the worker keeps of the tab; undefined when it keeps nothing. */
  async tabContext(tab: Tab): Promise<TabContext | undefined> {
    const key = `tab:${tab.id}`;
    const kept = await this.inExtension((api, of) => api.storage.session.get(of), key);
    return kept[key] as TabContext | undefined;
  }

  /** Changes settings as the options do. */
  async changeSettings(change: Partial<Settings>): Promise<void> {
    await this.inExtension(async (api, changed) => {
      const { settings } = await api.storage.local.get('settings');
      await api.storage.local.set({ settings: { ...(settings as object), ...changed } });
    }, change);
  }

  /** Waits until the page is shown as detected on the toolbar. */
  detected(tab: Tab): Promise<string> {
    return until('the toolbar badge', () => this.badgeText(tab));
  }

  /** Waits until the marks stand in the page. */
  marked(tab: Tab): Promise<Traces> {
    return until('marks in the page', async () => {
      const traces = await tracesOf(tab.page);
      return traces.hosts > 0 && Object.values(traces.highlights).some((size) => size > 0) ? traces : null;
    });
  }

  /** Waits until nothing of ours shows any more: no badge, no element, no underline. */
  async gone(tab: Tab): Promise<void> {
    await until('the toolbar badge to go', async () => (await this.badgeText(tab)) === '');
    await until('the marks to go', async () => isClean(await tracesOf(tab.page)));
  }

  /** Gives the extension ample time, then makes sure that it has left no trace. */
  async staysQuiet(tab: Tab): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, QUIET));
    const [badge, traces] = [await this.badgeText(tab), await tracesOf(tab.page)];
    if (badge !== '' || !isClean(traces)) {
      throw new Error(`the page is not to be detected: badge '${badge}', ${JSON.stringify(traces)}`);
    }
  }

  traces(tab: Tab): Promise<Traces> {
    return tracesOf(tab.page);
  }

  /** Opens a tab's popup as a page and waits for its verdict. `within`: a page that is open already. */
  async openPopup(tab: Pick<Tab, 'id'>, within?: Page): Promise<Page> {
    const page = await this.#openExtensionPage(
      `popup.html?tab=${tab.id}`,
      { width: 400, height: 600 },
      within,
    );
    await until('the verdict in the popup', () =>
      page.evaluate(() => document.querySelector('[data-part=verdict]')?.textContent),
    );
    return page;
  }

  /** Opens a tab's side panel as a page and waits for its verdict. */
  async openSidePanel(tab: Pick<Tab, 'id'>, width = 360): Promise<Page> {
    const page = await this.#openExtensionPage(`sidepanel.html?tab=${tab.id}`, { width, height: 900 });
    await until('the verdict in the side panel', () =>
      page.evaluate(() => document.querySelector('[data-part=verdict]')?.textContent),
    );
    return page;
  }

  /** Opens the options and waits for their topics. */
  async openOptions(): Promise<Page> {
    const page = await this.#openExtensionPage('options.html');
    await until('the topics in the options', () =>
      page.evaluate(() => document.querySelectorAll('[data-part=topics] input').length),
    );
    return page;
  }

  /** Firefox never says that a page of an extension has loaded, so that is asked of the page itself. */
  async #openExtensionPage(
    path: string,
    size?: { width: number; height: number },
    within?: Page,
  ): Promise<Page> {
    const page = within ?? (await this.browser.newPage());
    if (size) await page.setViewport(size);
    const address = this.#extension + path;
    if (this.name === 'chromium') await page.goto(address);
    else void page.goto(address).catch(() => undefined);
    await until(`${path} to load`, () =>
      page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', address),
    );
    return page;
  }

  /**
   * Runs a function on the closed shadow root of the marks, with the page's own rights; it must stand for itself.
   * @throws Error when the page has no marks
   */
  inMarks<T, A extends unknown[]>(
    tab: Tab,
    ask: (root: ShadowRoot, ...args: A) => T,
    ...args: A
  ): Promise<Awaited<T>> {
    return inMarks(tab.page, ask, args);
  }

  /** Stops the worker as the browser does when it has been idle. */
  stopWorker(): Promise<void> {
    return stopWorker(this.name, this.browser);
  }

  /** Runs a shortcut of the extension in the tab. */
  runCommand(tab: Tab, command: string): Promise<void> {
    return runCommand(this.name, this.browser, tab, command);
  }

  /** Chooses 'Explain with Backstory' for a text as if it were selected in the tab. */
  chooseExplain(tab: Tab, text: string): Promise<void> {
    return chooseExplain(this.name, this.browser, tab, text);
  }

  /** Keeps a picture among the artifacts of the run. */
  async picture(page: Page, name: string): Promise<void> {
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: `${pictures}/${this.name}-${name}.png` });
  }
}

const isClean = ({ hosts, highlights }: Traces): boolean =>
  hosts === 0 && Object.values(highlights).every((size) => size === 0);
