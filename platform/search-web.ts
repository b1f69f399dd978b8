import { browser } from 'wxt/browser';

/** Opens a new tab with a search for `text` in the reader's own search engine. The words go there and nowhere else. */
export const searchWeb = (text: string): Promise<void> =>
  browser.search.query({ text, disposition: 'NEW_TAB' });
