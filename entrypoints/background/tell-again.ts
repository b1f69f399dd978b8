import { askTab } from '../../platform/ask-tab.ts';
import { readTab } from '../../platform/tab-store.ts';

/** Asks the readers in a tab to say again what they have to say. Most tabs have none, which is no error. */
export const tellAgain = (tabId: number): Promise<void> =>
  askTab('tellAgain', undefined, tabId).catch(() => undefined);

/** Asks them where nothing is kept of the tab. */
export async function askIfForgotten(tabId: number): Promise<void> {
  if (!(await readTab(tabId))) await tellAgain(tabId);
}
