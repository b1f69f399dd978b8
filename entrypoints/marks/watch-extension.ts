import { isAlive } from '../../platform/messages.ts';

/** How often to look whether the extension is still there, milliseconds. The look itself is one property. */
const PAUSE = 1_000;

/** Calls back once when the extension was updated or removed under this page. Nothing of the browser's API works then. */
export function whenOrphaned(orphaned: () => void, signal: AbortSignal): void {
  const look = (): void => {
    if (isAlive()) return;
    clearInterval(timer);
    orphaned();
  };
  const timer = setInterval(look, PAUSE);
  signal.addEventListener('abort', () => clearInterval(timer));
}
