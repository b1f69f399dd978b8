import { browser } from 'wxt/browser';
import type { PageReport } from '../../engine/types.ts';
import { askTab } from '../../platform/ask-tab.ts';
import { getSettings } from '../../platform/settings.ts';
import { runsOn } from '../../platform/sites.ts';
import type { TabContext, TabState } from '../../platform/tab-context.ts';
import { readTab, writeTab } from '../../platform/tab-store.ts';
import { buildContext } from './build-context.ts';
import { marksInto, readerInto } from './inject.ts';

/** Has the reader of the tab say what it finds; it is sent there first where it is not yet. */
async function explain(tabId: number, show: boolean): Promise<PageReport> {
  const ask = (): Promise<PageReport> => askTab('explainPage', { show }, tabId, 0);
  try {
    return await ask();
  } catch {
    await readerInto(tabId);
    return ask();
  }
}

const stateOf = async (context: TabContext): Promise<TabState> => {
  const { watchOff } = await getSettings();
  const { detected, topics } = context.report;
  if (!detected) return { status: 'not-detected', context };
  const watched = topics.some(({ id }) => !watchOff.includes(id));
  return { status: watched ? 'detected' : 'topics-off', context };
};

/** Is the page of this address kept out by the settings? Only pages whose address we may see can be told. */
const isSiteOff = async (url: string | undefined): Promise<boolean> =>
  url !== undefined && /^https?:/.test(url) && !runsOn(new URL(url).hostname, await getSettings());

/** What is known of a tab: from session storage, or else by asking the page again. */
export async function answerTab(tabId: number): Promise<TabState> {
  const kept = await readTab(tabId);
  if (kept) return stateOf(kept);
  try {
    const { url, discarded, frozen } = await browser.tabs.get(tabId);
    if (await isSiteOff(url)) return { status: 'site-off' };
    // There is nobody to ask in the one, and who is asked in the other does not answer until it thaws.
    if (discarded || frozen) return { status: 'asleep' };
    return await stateOf(buildContext(tabId, await explain(tabId, false), { forced: false }));
  } catch {
    return { status: 'unreadable' };
  }
}

/** The reader of the page asked for it by hand: keep what is found, detected or not, and draw marks. */
export async function checkTab(tabId: number): Promise<TabState> {
  try {
    const context = buildContext(tabId, await explain(tabId, true), { forced: true });
    await writeTab(context);
    await marksInto(tabId);
    return await stateOf(context);
  } catch {
    return { status: 'unreadable' };
  }
}
