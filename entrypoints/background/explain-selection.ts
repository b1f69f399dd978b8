import { type Browser, browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { writeLookup } from '../../platform/lookup.ts';
import { openSidePanel, openSidePanelAsTab } from '../../platform/side-panel.ts';

const ID = 'explain';

/** Puts 'Explain with Backstory' into the context menu of selected text, in the PDF viewer as well. */
export async function addExplainMenu(): Promise<void> {
  if (!browser.contextMenus) return;
  // The browser keeps menus from one run to the next: a second one of the same id would be an error.
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ID, title: i18n.t('common.explain'), contexts: ['selection'] });
}

/** Opens the side panel with what is known of the selected text. */
export async function explainSelection(
  { menuItemId, selectionText }: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  if (menuItemId !== ID) return;
  // First, and not awaited: the click counts only in its own turn.
  const opened = openSidePanel(tab?.windowId);
  await writeLookup(selectionText ?? null);
  await opened.catch(() => openSidePanelAsTab(tab?.id));
}
