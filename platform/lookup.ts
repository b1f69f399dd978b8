import { browser } from 'wxt/browser';
import type { RankedItem } from '../engine/rank.ts';
import type { Lang } from '../engine/types.ts';

/** A text that the reader selected and wants explained. Session storage: gone with the browser. */
export interface Lookup {
  text: string;
  /** Milliseconds since 1970: asking for the same text again is a new question. */
  at: number;
}

/** What is known of it, as ids: texts are looked up in `data/`. */
export interface LookupAnswer {
  lang: Lang;
  /** What it names. */
  entities: { id: string; count: number }[];
  /** What it may name as well; the text alone does not settle it. */
  possible: string[];
  figures: string[];
  /** Bundled headlines, best first, each with its reasons. */
  related: RankedItem[];
}

const KEY = 'lookup';
/** More than a page of text is not looked up: nobody reads an answer to that. In UTF-16 units. */
const LONGEST = 5_000;

/** Keeps what was asked last; null when nothing is asked any more. White space is evened out. */
export async function writeLookup(text: string | null): Promise<void> {
  const asked = text?.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  if (!asked) return browser.storage.session.remove(KEY);
  const lookup: Lookup = { text: asked, at: Date.now() };
  await browser.storage.session.set({ [KEY]: lookup });
}

/** What was asked last; null when nothing was. */
export const readLookup = async (): Promise<Lookup | null> =>
  ((await browser.storage.session.get(KEY))[KEY] as Lookup | undefined) ?? null;

/** Calls back with each new question, or null when it was taken back. Returns the function that ends it. */
export function watchLookup(changed: (lookup: Lookup | null) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    if (KEY in changes) changed((changes[KEY]?.newValue as Lookup | undefined) ?? null);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
