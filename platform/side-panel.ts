import { browser } from 'wxt/browser';

/** Chrome and Edge call it side panel, Firefox sidebar; the typed API knows only the latter. */
interface SidePanelApi {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** The browser's own number for 'the window that the call comes from'. */
const THIS_WINDOW = -2;

/**
 * Opens the side panel of a window. Has to be called straight from a click, without waiting for anything before.
 * @throws when the browser has no such place, or saw no click
 */
export async function openSidePanel(windowId?: number): Promise<void> {
  const api = browser as unknown as SidePanelApi;
  if (api.sidePanel) {
    await api.sidePanel.open({
      windowId: windowId !== undefined && windowId >= 0 ? windowId : THIS_WINDOW,
    });
  } else if (api.sidebarAction) await api.sidebarAction.open();
  else throw new Error('this browser has no side panel');
}

/** Shows the side panel as a tab of its own, where it cannot stand beside the page. */
export const openSidePanelAsTab = (tabId?: number): Promise<unknown> =>
  browser.tabs.create({
    url: browser.runtime.getURL(`/sidepanel.html${tabId !== undefined && tabId >= 0 ? `?tab=${tabId}` : ''}`),
  });
