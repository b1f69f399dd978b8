import { type GateData, passesGate } from '../../engine/gate.ts';

/** What is left of a group once it is known to be worth looking at. */
const open = { any: [''], alone: [], anchors: [], words: [], within: 0 };

/**
 * `passesGate` in pieces: each word is a gate of its own, so that each search is one pass over the text. Yields after
 * each of them.
 */
export function* askGate(text: string, gate: GateData): Generator<void, boolean> {
  for (const { any, alone, anchors, words, within } of gate) {
    let worthIt = false;
    for (const word of any) {
      worthIt = passesGate(text, [{ ...open, alone: [word] }]);
      if (worthIt) break;
      yield;
    }
    if (!worthIt) continue;
    for (const word of alone) {
      if (passesGate(text, [{ ...open, alone: [word] }])) return true;
      yield;
    }
    for (const anchor of anchors) {
      if (passesGate(text, [{ ...open, anchors: [anchor], words, within }])) return true;
      yield;
    }
  }
  return false;
}
