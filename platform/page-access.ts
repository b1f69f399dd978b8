import { browser } from 'wxt/browser';

const pages = { origins: ['http://*/*', 'https://*/*'] };

/** Did the browser grant what the manifest asks for? A reader can take it back in the browser's own settings. */
export const hasPageAccess = (): Promise<boolean> => browser.permissions.contains(pages);

/** Asks for it; has to be called straight from a click. False when the reader said no. */
export const requestPageAccess = (): Promise<boolean> => browser.permissions.request(pages);
