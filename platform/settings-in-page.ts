import type { Browser } from 'webextension-polyfill';
import { isAlive } from './messages.ts';
import { completeSettings, type Settings } from './settings-shape.ts';

/**
 * The settings as scripts in a page have them: straight from the browser, without the storage library, which would be
 * a quarter of what they add to a page. What is written is what `settings.ts` reads.
 */
const KEY = 'settings';

const area = () => (globalThis as unknown as { chrome: Browser }).chrome.storage.local;

/** The reader's settings as they stand. */
export async function readSettings(): Promise<Settings> {
  const stored = await area().get(KEY);
  return completeSettings(stored[KEY] as Partial<Settings> | undefined);
}

/**
 * Changes some settings and keeps the others.
 * @throws when the browser's storage is full or broken; nothing is changed then.
 */
export async function writeSettings(change: Partial<Settings>): Promise<void> {
  await area().set({ [KEY]: { ...(await readSettings()), ...change } });
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
