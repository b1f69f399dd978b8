import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import gate from '../../../data/gate.json' with { type: 'json' };
import { WordProbe } from '../../../engine/word-probe.ts';

describe('WordProbe', () => {
  const probe = new WordProbe([
    ['Japan', 'Tokyo', 'base ', '米', 'C++'],
    ['7th Fleet', '基地', 'Japan Sea', '米軍'],
  ]);
  const found = (text: string, goesOn = false): [number, number][] => {
    const all: [number, number][] = [];
    probe.find(
      text,
      (roles, at) => {
        all.push([roles, at]);
        return false;
      },
      goesOn,
    );
    return all;
  };

  it.each([
    ['Japan', [[1, 0]]],
    ['JAPANESE', [[1, 0]]],
    ['in-Japan', [[1, 3]]],
    ['\nTokyo', [[1, 1]]],
    [
      'base camp, a BASE camp',
      [
        [1, 0],
        [1, 13],
      ],
    ],
    ['7th Fleet', [[2, 0]]],
    ['Japan Sea', [[3, 0]]],
    [
      '在日米軍基地',
      [
        [3, 2],
        [2, 4],
      ],
    ],
    ['C++', [[1, 0]]],
  ])('finds words in: %s', (text, places) => {
    expect(found(text)).toEqual(places);
  });

  it.each(['NonJapan', 'Tapan', 'Jokyo', 'database ', '17th Fleet', '基', '地', 'C+', ''])(
    'finds none in: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('takes what may go on from an earlier block for the middle of a word', () => {
    expect(found('Japan Japan', true)).toEqual([[1, 6]]);
    expect(found('米', true)).toEqual([[1, 0]]);
  });

  it('stops when it is told to', () => {
    let times = 0;
    expect(probe.find('Japan Japan Japan', () => ++times === 2, false)).toBe(true);
    expect(times).toBe(2);
  });

  it('finds nothing where there is no word to find', () => {
    expect(new WordProbe([]).find('Japan', () => true, false)).toBe(false);
  });

  it('finds every word that a search at every place finds, for any text', () => {
    const words = gate.flatMap(({ any, alone }) => [...any, ...alone]);
    const all = new WordProbe([words]);
    const forms = words.flatMap((word) => [word, word.toUpperCase(), word[0]!.toUpperCase() + word.slice(1)]);
    const begins = (text: string, at: number): boolean =>
      forms.some((form) => text.startsWith(form, at)) &&
      !(at > 0 && /^[0-9A-Za-z]{2}$/.test(text.slice(at - 1, at + 1)));
    const part = fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom(...words).map((word) => word.slice(1)),
      fc.constantFrom(' ', 'a', 'T', '7', '。', '\n', '-'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const probed: number[] = [];
        all.find(text, (_, at) => probed.push(at) < 0, false);
        const places = Array.from({ length: text.length }, (_, i) => i);
        expect([...new Set(probed)].sort((a, b) => a - b)).toEqual(places.filter((i) => begins(text, i)));
      }),
      { numRuns: 1_000 },
    );
  });
});
