import fc from 'fast-check';
import { expect, it } from 'vitest';
import gate from '../../../../data/gate.json' with { type: 'json' };
import { atOnce } from '../../../../engine/at-once.ts';
import { Gate, type GateData, passesGate } from '../../../../engine/gate.ts';
import { askGate } from '../../../../entrypoints/sentinel/ask-gate.ts';
import { OVERLAP } from '../../../../entrypoints/sentinel/raw-text.ts';

const small = [
  { any: ['Ab', 'c'], alone: ['dd', 'Ab c'], anchors: ['c', 'e'], words: ['f', 'gg'], within: 3 },
];
const asked = (texts: string[], words: GateData): boolean => atOnce(askGate(texts, new Gate(words)));
const letters = fc.string({ unit: fc.constantFrom('A', 'b', 'c', 'd', 'e', 'f', 'g', ' '), maxLength: 40 });

it('says of every text what the gate says in one go', () => {
  fc.assert(
    fc.property(letters, (text) => asked([text], small) === passesGate(text, small)),
    { numRuns: 2_000 },
  );
});

it('says the same of a text in blocks that overlap', () => {
  const cut = (text: string): string[] =>
    text.length <= 16 ? [text] : [text.slice(0, 16), ...cut(text.slice(16 - 12))];
  fc.assert(
    fc.property(letters, (text) => asked(cut(text), small) === passesGate(text, small)),
    { numRuns: 2_000 },
  );
});

it('says so of words that are on the subject', () => {
  for (const text of ['Kadena', 'Japan and the Navy', 'Japan', '在日米軍', '日米の安全保障', 'cake']) {
    expect(asked([text], gate)).toBe(passesGate(text, gate));
  }
});

it('looks at no place that is larger than what blocks have in common', () => {
  for (const { alone, anchors, words, within } of gate) {
    const longest = Math.max(...[...alone, ...anchors, ...words].map(({ length }) => length));
    expect(within + 2 * longest).toBeLessThan(OVERLAP);
  }
});
