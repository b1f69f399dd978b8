import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import gate from '../../../data/gate.json' with { type: 'json' };
import { WordFinder } from '../../../engine/word-finder.ts';
import { WordProbe } from '../../../engine/word-probe.ts';

describe('WordProbe', () => {
  const probe = new WordProbe(['Japan', 'Tokyo', 'base ', '7th Fleet', '米', '基地', 'C++']);
  const isIn = (text: string, goesOn = false): boolean => probe.isIn(text, goesOn);

  it.each([
    'Japan',
    'JAPANESE',
    'in-Japan',
    '\nTokyo',
    'a base camp',
    'The BASE ',
    '7th Fleet',
    '在米',
    '基地',
    'C++',
  ])('finds a word in: %s', (text) => {
    expect(isIn(text)).toBe(true);
  });

  it.each(['NonJapan', 'Tapan', 'Jokyo', 'database ', '17th Fleet', '基', '地', 'C+', ''])(
    'finds none in: %s',
    (text) => {
      expect(isIn(text)).toBe(false);
    },
  );

  it('takes what may go on from an earlier block for the middle of a word', () => {
    expect(isIn('Japan', true)).toBe(false);
    expect(isIn('Japan Japan', true)).toBe(true);
    expect(isIn('米', true)).toBe(true);
  });

  it('finds nothing where there is no word to find', () => {
    expect(new WordProbe([]).isIn('Japan', false)).toBe(false);
  });

  it('finds what the word finder finds, for any text', () => {
    const words = gate.flatMap(({ any }) => any);
    const finder = new WordFinder().add(words, 1);
    const all = new WordProbe(words);
    const part = fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom(...words).map((word) => word.slice(1)),
      fc.constantFrom(' ', 'a', 'T', '7', '。', '\n', '-'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.boolean(), (parts, goesOn) => {
        const text = parts.join('');
        return all.isIn(text, goesOn) === finder.find(text, () => true, goesOn);
      }),
      { numRuns: 3_000 },
    );
  });
});
