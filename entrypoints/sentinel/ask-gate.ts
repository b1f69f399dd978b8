import { type GateData, type GateGroup, passesGate } from '../../engine/gate.ts';

/** What is left of a group once it is known to be worth looking at. */
const open = { any: [''], alone: [], anchors: [], words: [], within: 0 };

/** Does any of the texts pass this gate? Yields after each search. */
function* anyPasses(texts: readonly string[], group: GateGroup): Generator<void, boolean> {
  for (const text of texts) {
    if (passesGate(text, [group])) return true;
    yield;
  }
  return false;
}

function* anyHas(texts: readonly string[], words: string[]): Generator<void, boolean> {
  for (const word of words) if (yield* anyPasses(texts, { ...open, alone: [word] })) return true;
  return false;
}

function* anyHasNear(
  texts: readonly string[],
  { anchors, words, within }: GateGroup,
): Generator<void, boolean> {
  for (const anchor of anchors) {
    if (yield* anyPasses(texts, { ...open, anchors: [anchor], words, within })) return true;
  }
  return false;
}

/**
 * `passesGate` in pieces: each word is a gate of its own, so that each search is one pass over one text. A page whose
 * text comes in several blocks passes as if they were one, or sooner: the places that are looked at are counted by block.
 */
export function* askGate(texts: readonly string[], gate: GateData): Generator<void, boolean> {
  for (const group of gate) {
    if (!(yield* anyHas(texts, group.any))) continue;
    if (yield* anyHas(texts, group.alone)) return true;
    if (yield* anyHasNear(texts, group)) return true;
  }
  return false;
}
