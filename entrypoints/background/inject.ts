import { browser } from 'wxt/browser';

const files = { reader: '/reader.js', marks: '/marks.js' } as const;

/** Where a message came from; the worker never asks for the address. */
export interface Sender {
  tab?: { id?: number };
  frameId?: number;
}

/** Puts one of our scripts into the frame that asked. A page that has gone meanwhile is no error. */
export async function inject(sender: Sender, script: keyof typeof files): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return;
  await injectIntoTab(tabId, script, sender.frameId ?? 0).catch(() => undefined);
}

/** @throws when the browser lets nobody run there. */
export async function injectIntoTab(tabId: number, script: keyof typeof files, frameId = 0): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [files[script]] });
}
