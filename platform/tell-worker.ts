/** What pages that carry as little code as possible say to the worker; nothing comes back. */
type Word = 'gatePassed' | 'framesSeen';

interface Runtime {
  sendMessage?(message: unknown): Promise<unknown> | undefined;
}

let told = 0;

/**
 * Tells the worker without the messaging library, whose own form this keeps: a third of what runs on every page would be
 * that library. Silent when the extension was updated or removed under the page.
 */
export function tellWorker(type: Word): void {
  const { runtime } = (globalThis as { chrome?: { runtime?: Runtime } }).chrome ?? {};
  try {
    runtime?.sendMessage?.({ id: ++told, type, timestamp: Date.now() })?.catch(() => undefined);
  } catch {
    // The extension is gone.
  }
}
