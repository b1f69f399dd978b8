import { browser } from 'wxt/browser';

export interface Shortcut {
  /** As the manifest names it. */
  command: string;
  /** As the browser writes it; null while none is set: another extension may have been first. */
  keys: string | null;
}

/** The keyboard shortcuts as the browser has them now; empty where there are none, as on phones. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.flatMap(({ name, shortcut }) => (name ? [{ command: name, keys: shortcut || null }] : []));
}

/** Opens the place where the browser lets its user change them; only it can. */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open } = browser.commands as { openShortcutSettings?(): Promise<void> };
  if (open) await open.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
