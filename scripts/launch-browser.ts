import { resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserName, findBrowser } from './find-browser.mjs';
import { Stop } from './stop.mjs';

/** The add-on id of the Firefox build, and the address that a test profile gives it. */
const FIREFOX_ID = 'backstory@backstory.invalid';
const FIREFOX_UUID = '5c0f0c3e-6a52-4d0a-9a3e-b5ac5b0b57e1';

export interface Launched {
  browser: Browser;
  /** Address of the installed extension's root, ending in a slash. */
  extension: string;
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  folder: string;
  headless: boolean;
  /** Language of the browser's own surface; the extension's follows it. */
  lang?: 'en' | 'ja';
  /** CSS pixels. */
  size?: { width: number; height: number };
  /** Further preferences of Firefox, as in about:config; Chromium has none. */
  preferences?: Record<string, string | number | boolean>;
}

/** Folder that the build for this browser is written to. */
export const buildFolder = (name: BrowserName): string =>
  name === 'chromium' ? '.output/chrome-mv3' : '.output/firefox-mv3';

/** Starts a browser with a fresh profile that quits with this process. */
export function startBrowser(
  name: BrowserName,
  { headless, lang = 'en', size = { width: 1280, height: 900 }, preferences }: Omit<LaunchOptions, 'folder'>,
): Promise<Browser> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Stop(`${name} was not found. Run npm start or npm test, which bring it.`);
  return name === 'chromium'
    ? startChromium(executablePath, headless, lang, size)
    : startFirefox(executablePath, headless, lang, size, preferences);
}

/** Starts the browser and installs the built extension in it. */
export async function launchBrowser(
  name: BrowserName,
  { folder, ...options }: LaunchOptions,
): Promise<Launched> {
  const browser = await startBrowser(name, options);
  return { browser, extension: await installExtension(name, browser, folder) };
}

/** @returns the address of the extension's root, ending in a slash */
export async function installExtension(name: BrowserName, browser: Browser, folder: string): Promise<string> {
  const id = await browser.installExtension(resolve(folder));
  return name === 'chromium' ? `chrome-extension://${id}/` : `moz-extension://${FIREFOX_UUID}/`;
}

/** Takes the extension out again, under the pages that are open. `extension` is the address that installing it gave. */
export const removeExtension = (name: BrowserName, browser: Browser, extension: string): Promise<void> =>
  browser.uninstallExtension(name === 'chromium' ? new URL(extension).host : FIREFOX_ID);

async function startChromium(
  executablePath: string,
  headless: boolean,
  lang: string,
  size: { width: number; height: number },
): Promise<Browser> {
  const launch = (sandbox: string[]): Promise<Browser> =>
    puppeteer.launch({
      executablePath,
      headless,
      enableExtensions: true,
      pipe: true,
      // As readers' browsers have it.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
      defaultViewport: headless ? size : null,
      env: { ...process.env, LANGUAGE: lang },
      args: [
        ...sandbox,
        `--lang=${lang}`,
        `--window-size=${size.width},${size.height}`,
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        ...(headless ? ['--disable-gpu', '--disable-quic'] : []),
      ],
    });
  const none = ['--no-sandbox'];
  if (process.getuid?.() === 0) return launch(none);
  try {
    return await launch([]);
  } catch (error) {
    // Containers often forbid what the sandbox is made of.
    if (!/sandbox|namespace|zygote/i.test(String(error))) throw error;
    return launch(none);
  }
}

const startFirefox = (
  executablePath: string,
  headless: boolean,
  lang: string,
  size: { width: number; height: number },
  preferences: LaunchOptions['preferences'],
): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: headless ? size : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      'intl.accept_languages': lang,
      'intl.locale.requested': lang,
      ...preferences,
    },
  });
