import type { Browser } from 'webextension-polyfill';
import { isAlive } from './messages.ts';
import { completeSettings, type Settings } from './settings-shape.ts';

/**
 * The settings as scripts in a page read them: straight from the browser, without the storage library, which would be
 * a quarter of what they add to a page. They only read; writing goes through `settings.ts`.
 */
const KEY = 'settings';

const area = () => (globalThis as unknown as { chrome: Browser }).chrome.storage.local;

/** The reader's settings as they stand. */
export async function readSettings(): Promise<Settings> {
  const stored = await area().get(KEY);
  return completeSettings(stored[KEY] as Partial<Settings> | undefined);
}

/** Calls back on every change until the signal aborts. */
export function onSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    if (KEY in changes) changed(completeSettings(changes[KEY]?.newValue as Partial<Settings> | undefined));
  };
  area().onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    // Without its extension a script has no storage to leave.
    if (isAlive()) area().onChanged.removeListener(listener);
  });
}
