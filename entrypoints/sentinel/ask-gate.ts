import type { Gate } from '../../engine/gate.ts';

/**
 * Asks the gate about a text in blocks, and yields after each: one block takes about as long as one pass over it. A page
 * whose text comes in several blocks passes as if they were one.
 */
export function* askGate(texts: readonly string[], gate: Gate): Generator<void, boolean> {
  let named = 0;
  for (const [index, text] of texts.entries()) {
    named = gate.named(text, named, index > 0);
    yield;
  }
  if (named === 0) return false;
  for (const [index, text] of texts.entries()) {
    if (gate.passes(text, named, index > 0)) return true;
    yield;
  }
  return false;
}
