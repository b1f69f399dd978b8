import fc from 'fast-check';
import { expect, it } from 'vitest';
import gate from '../../../../data/gate.json' with { type: 'json' };
import { passesGate } from '../../../../engine/gate.ts';
import { askGate } from '../../../../entrypoints/sentinel/ask-gate.ts';
import { atOnce } from '../../../../platform/slices.ts';

const small = [
  { any: ['Ab', 'c'], alone: ['dd', 'Ab c'], anchors: ['c', 'e'], words: ['f', 'gg'], within: 3 },
];

it('says of every text what the gate says in one go', () => {
  const text = fc.string({ unit: fc.constantFrom('A', 'b', 'c', 'd', 'e', 'f', 'g', ' '), maxLength: 40 });
  fc.assert(
    fc.property(text, (any) => atOnce(askGate(any, small)) === passesGate(any, small)),
    { numRuns: 2_000 },
  );
});

it('says so of words that are on the subject', () => {
  for (const text of ['Kadena', 'Japan and the Navy', 'Japan', '在日米軍', '日米の安全保障', 'cake']) {
    expect(atOnce(askGate(text, gate))).toBe(passesGate(text, gate));
  }
});
