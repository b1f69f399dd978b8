import { type GateData, passesGate } from '../../engine/gate.ts';
import { sendMessage } from '../../platform/messages.ts';
import { watchPage } from '../../platform/page-changes.ts';
import { rawText } from './raw-text.ts';

const standing = Symbol.for('backstory.sentinel');

/**
 * Asks the gate about this page, now and whenever it has changed, until it passes once: then the worker is asked to
 * send the reader, which stays with the page from there on.
 */
export function stand(gate: GateData): void {
  const world = globalThis as { [standing]?: AbortController };
  // After an update the new sentinel is put into open tabs, where the old one may still stand.
  world[standing]?.abort();
  const stop = new AbortController();
  world[standing] = stop;
  const look = (): void => {
    if (!passesGate(rawText(), gate)) return;
    stop.abort();
    sendMessage('gatePassed', undefined).catch(() => undefined);
  };
  look();
  if (!stop.signal.aborted) watchPage(look, stop.signal);
}
