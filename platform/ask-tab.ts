import { browser } from 'wxt/browser';
import type { Protocol } from './messages.ts';

type Name = 'explainPage' | 'tellAgain' | 'turnMark';

let asked = 0;

/**
 * Puts a question to our scripts in a tab, in all its frames or in one, in the messaging library's own form. The library
 * itself does not look whether anybody was there, which browsers then list among the extension's errors.
 *
 * @throws when nobody answers, or the answer is an error
 */
export async function askTab<K extends Name>(
  type: K,
  data: Parameters<Protocol[K]>[0],
  tabId: number,
  frameId?: number,
): Promise<ReturnType<Protocol[K]>> {
  const message = { id: ++asked, type, data, timestamp: Date.now() };
  const answer: { res?: unknown; err?: unknown } | undefined = await browser.tabs.sendMessage(
    tabId,
    message,
    frameId === undefined ? {} : { frameId },
  );
  if (!answer || answer.err) throw new Error(`${type}: no answer`);
  return answer.res as ReturnType<Protocol[K]>;
}
