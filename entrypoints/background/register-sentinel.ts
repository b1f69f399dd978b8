import { browser } from 'wxt/browser';
import { getSettings } from '../../platform/settings.ts';
import { runsOn, sitePatterns } from '../../platform/sites.ts';

const ID = 'sentinel';
const FILE = '/sentinel.js';

/** Only one change of the registration at a time: two at once would register the same id twice. */
let queue: Promise<unknown> = Promise.resolve();

async function register(): Promise<void> {
  const patterns = sitePatterns(await getSettings());
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (!patterns) return;
  await browser.scripting.registerContentScripts([
    { id: ID, js: [FILE], ...patterns, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/** Tells the browser where the sentinel runs, as the settings say; on other sites not a line of ours runs. */
export function registerSentinel(): Promise<void> {
  const done = queue.then(register);
  queue = done.catch(() => undefined);
  return done;
}

/** Makes up for a worker that was stopped before it had registered the sentinel; nothing where it stands. */
export async function ensureSentinel(): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (known.length === 0) await registerSentinel();
}

/** Puts the sentinel into tabs that were open before: registration only reaches pages that load from now on. */
export async function standInOpenTabs(): Promise<void> {
  const settings = await getSettings();
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  await Promise.allSettled(
    tabs.map(({ id, url }) =>
      id !== undefined && url && runsOn(new URL(url).hostname, settings)
        ? browser.scripting.executeScript({ target: { tabId: id }, files: [FILE] })
        : null,
    ),
  );
}
