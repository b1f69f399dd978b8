import { storage } from 'wxt/utils/storage';

/** What the reader chose. Lists name what is off, so that a topic added by an update starts on. */
export interface Settings {
  /** Watch topics switched off. */
  watchOff: string[];
  /** Headline topics switched off. */
  headlinesOff: string[];
  /** Where the sentinel runs. */
  where: 'everywhere' | 'only' | 'except' | 'click';
  /** Host names for 'only' and for 'except'; a host stands for its subdomains too. */
  onlySites: string[];
  exceptSites: string[];
  /** Underlines and badges in the page. */
  marks: boolean;
  /** Entities never to be marked again: anywhere (`site` null) or on one host. */
  notHere: { entity: string; site: string | null }[];
}

export const defaultSettings: Settings = {
  watchOff: [],
  headlinesOff: [],
  where: 'everywhere',
  onlySites: [],
  exceptSites: [],
  marks: true,
  notHere: [],
};

const item = storage.defineItem<Settings>('local:settings', { fallback: defaultSettings, version: 1 });

/** Fields that an older version did not know get their default. */
const complete = (stored: Partial<Settings> | null): Settings => ({ ...defaultSettings, ...stored });

/** The reader's settings as they stand. */
export const getSettings = async (): Promise<Settings> => complete(await item.getValue());

/**
 * Changes some settings and keeps the others.
 * @throws when the browser's storage is full or broken; nothing is changed then.
 */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await item.setValue({ ...(await getSettings()), ...change });
}

/** Calls back on every change, from whichever surface it was made. Returns the function that ends it. */
export const watchSettings = (changed: (settings: Settings) => void): (() => void) =>
  item.watch((value) => changed(complete(value)));
