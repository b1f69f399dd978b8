import { storage } from 'wxt/utils/storage';
import { completeSettings, defaultSettings, type Settings } from './settings-shape.ts';

export { defaultSettings, type Settings };

const item = storage.defineItem<Settings>('local:settings', { fallback: defaultSettings, version: 1 });

/** The reader's settings as they stand. */
export const getSettings = async (): Promise<Settings> => completeSettings(await item.getValue());

/**
 * Changes some settings and keeps the others.
 * @throws when the browser's storage is full or broken; nothing is changed then.
 */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await item.setValue({ ...(await getSettings()), ...change });
}

/** Calls back on every change, from whichever surface it was made. Returns the function that ends it. */
export const watchSettings = (changed: (settings: Settings) => void): (() => void) =>
  item.watch((value) => changed(completeSettings(value)));
