import type { FigureMention, Lang, Mention } from '../engine/types.ts';
import type { TextStretch } from './text-stretch.ts';

/**
 * How the reader hands its reading to the marks. Both run in the same isolated world of the same frame, out of the
 * page's sight, but are separate bundles: the worker injects the marks into matching pages only.
 */
export interface Reading {
  lang: Lang;
  /** In document order. */
  mentions: Mention[];
  figures: FigureMention[];
  /** Where offsets of a mention lie; null when the text has left the document or has changed. */
  toRange(start: number, end: number): TextStretch | null;
}

interface Channel {
  reading: Reading | null;
  listeners: Set<(reading: Reading | null) => void>;
}

const key = Symbol.for('backstory.page-channel');

function channel(): Channel {
  const holder = globalThis as { [key]?: Channel };
  holder[key] ??= { reading: null, listeners: new Set() };
  return holder[key];
}

/** Reader: this is what the page holds now; null when the page is not, or no longer, about a watched topic. */
export function publishReading(reading: Reading | null): void {
  const held = channel();
  held.reading = reading;
  for (const listener of held.listeners) listener(reading);
}

/** Marks: called at once with the present reading and on each new one, until the signal aborts. */
export function onReading(listener: (reading: Reading | null) => void, signal: AbortSignal): void {
  const held = channel();
  held.listeners.add(listener);
  signal.addEventListener('abort', () => held.listeners.delete(listener));
  listener(held.reading);
}
