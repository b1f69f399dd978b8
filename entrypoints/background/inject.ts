import { browser } from 'wxt/browser';
import highlights from '../marks/highlights.css?raw';

/** In Firefox a highlight looks as the rules for its own element say, and no others. */
const underlines = import.meta.env.FIREFOX
  ? highlights.replaceAll(':root::highlight', '::highlight')
  : highlights;

/** Where a message came from; the worker never asks for the address. */
export interface Sender {
  tab?: { id?: number };
  frameId?: number;
}

/** Puts the reader into the frame that asked. A page that has gone meanwhile is no error. */
export async function injectReader(sender: Sender): Promise<void> {
  const { tab, frameId } = sender;
  if (tab?.id !== undefined) await readerInto(tab.id, frameId).catch(() => undefined);
}

/** Puts the sentinel of frames into those of the page that asked. A page that has gone meanwhile is no error. */
export async function standInFrames({ tab }: Sender): Promise<void> {
  if (tab?.id === undefined) return;
  await browser.scripting
    .executeScript({ target: { tabId: tab.id, allFrames: true }, files: ['/frame.js'] })
    .catch(() => undefined);
}

/** Puts the marks into the frame that was read. A page that has gone meanwhile is no error. */
export async function injectMarks(sender: Sender): Promise<void> {
  const { tab, frameId } = sender;
  if (tab?.id !== undefined) await marksInto(tab.id, frameId).catch(() => undefined);
}

/** @throws when the browser lets nobody run there. */
export async function readerInto(tabId: number, frameId = 0): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/reader.js'] });
}

/** @throws when the browser lets nobody run there. */
export async function marksInto(tabId: number, frameId = 0): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  const [began] = await browser.scripting.executeScript({ target, files: ['/marks.js'] });
  // Marks that were there before have their style: the same sheet twice would pile up.
  if (began?.result) await browser.scripting.insertCSS({ target, css: underlines });
}
