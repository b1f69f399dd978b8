import { Gate, type GateData } from '../../engine/gate.ts';
import { watchPage } from '../../platform/page-changes.ts';
import { inSlices } from '../../platform/slices.ts';
import { tellWorker } from '../../platform/tell-worker.ts';
import { watchFrames } from '../../platform/watch-frames.ts';
import { askGate } from './ask-gate.ts';
import { readRawText } from './raw-text.ts';
import { findShadowRoots } from './shadow-roots.ts';

const standing = Symbol.for('backstory.sentinel');

/** Does a sentinel stand here, or has one stood here and sent for the reader? */
export const isStanding = (): boolean => standing in globalThis;

/**
 * Asks the gate about this page, now and whenever it has changed, until it passes once: then the worker is asked to
 * send the reader, which stays with the page from there on.
 */
export function stand(words: GateData): void {
  const gate = new Gate(words);
  const world = globalThis as { [standing]?: AbortController };
  // After an update the new sentinel is put into open tabs, where the old one may still stand.
  world[standing]?.abort();
  const stop = new AbortController();
  world[standing] = stop;
  let roots: ShadowRoot[] = [];

  function* asking(): Generator<void, boolean> {
    const texts = yield* readRawText();
    if (yield* askGate(texts, gate)) return true;
    const found: ShadowRoot[] = [];
    yield* findShadowRoots(document, found);
    roots = found;
    if (found.length === 0) return false;
    return yield* askGate([...texts, ...found.map(({ textContent }) => `\n${textContent ?? ''}`)], gate);
  }

  const lookForFrames = watchFrames(() => tellWorker('framesSeen'), stop.signal);

  watchPage(
    async () => {
      const { value, cost } = await inSlices(asking(), stop.signal);
      if (value) {
        stop.abort();
        tellWorker('gatePassed');
      } else lookForFrames(roots);
      return { cost };
    },
    stop.signal,
    () => roots,
  );
}
