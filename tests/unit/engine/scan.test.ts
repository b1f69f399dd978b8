import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../engine/compile-pack.ts';
import { lexiconOf } from '../../../engine/lexicon.ts';
import type { PackSource } from '../../../engine/pack.ts';
import { toPlain } from '../../../engine/plain.ts';
import { Scan, type Scanned, scan } from '../../../engine/scan.ts';
import { unitsOf } from '../../../engine/units.ts';

const aliases = {
  base: { kind: 'base', strong: ['Camp Zama', 'Zama', 'キャンプ座間', '座間'] },
  force: { kind: 'organisation', strong: ['U.S. Forces Japan', 'USFJ', '在日米軍'] },
  jet: { kind: 'system', strong: ['F-35', 'F-35A', 'オスプレイ', 'キーン・ソード'] },
  person: { kind: 'person', strong: ['Samuel J. Paparo'], needs: ['Glass'] },
};
const empty = { bias: 0, weights: {}, threshold: 0.5 };
const source: PackSource = {
  aliases,
  terms: { word: ['treaty', 'missile*', '5%'] },
  words: ['garden'],
  facets: { sideA: [], sideB: [], matter: [], whole: [], rivals: [], other: [], entities: {} },
  detector: empty,
  topics: {},
  figures: [],
};
const lexicon = lexiconOf(compilePack(source));
const scanned = (text: string): Scanned => ({ text, units: unitsOf(text) });

/** What is found, as the text writes it, longest first where several begin at one place. */
const found = (text: string): string[] => {
  const { names, terms } = scan(scanned(text), lexicon);
  return [...names, ...terms]
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .map(({ from, to }) => text.slice(from, to));
};

describe('scan', () => {
  it.each([
    ['as it is written', 'Camp Zama is near.', ['Camp Zama', 'Zama']],
    ['in capitals', 'CAMP ZAMA', ['CAMP ZAMA', 'ZAMA']],
    ['with wide letters', 'Ｃａｍｐ　Ｚａｍａ', ['Ｃａｍｐ　Ｚａｍａ', 'Ｚａｍａ']],
    ['over more than one space', 'Camp \u00a0\tZama', ['Camp \u00a0\tZama', 'Zama']],
    ['with and without dots', 'U.S. Forces Japan, US Forces Japan', ['U.S. Forces Japan', 'US Forces Japan']],
    ['with a hyphen and without', 'F-35 F35 F 35', ['F-35', 'F35', 'F 35']],
    ['in the plural of a designation, s and all', 'F-35s and F-35As', ['F-35s', 'F-35As']],
    [
      'through what is invisible',
      'Za\u200bma and Ca\u00admp Za\u2060ma',
      ['Za\u200bma', 'Ca\u00admp Za\u2060ma', 'Za\u2060ma'],
    ],
    ['with an accent on its last letter', 'Zama\u0301', ['Zama\u0301']],
    ['with and without the middle dot', 'キーン・ソード キーンソード', ['キーン・ソード', 'キーンソード']],
    ['in Japanese without spaces', '在日米軍のキャンプ座間で', ['在日米軍', 'キャンプ座間', '座間']],
    [
      'with the initial of a name',
      'Samuel J Paparo, Samuel J. Paparo',
      ['Samuel J Paparo', 'Samuel J. Paparo'],
    ],
    ['with any ending where the pack says so', 'missiles', ['missile']],
  ])('finds a name %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['inside a longer word', 'Zamalek and treaties'],
    ['inside a longer word of katakana', 'アオスプレイ、オスプレイヤ'],
    ['over a line break', 'Camp\nFoster, U.S. Forces\nJapan'],
    ['after initials that make another word', 'U.S.F.J.X.'],
    ['in small letters where a capital is wanted', 'a glass of water'],
    ['in a decimal', '3.5% of it'],
  ])('finds nothing %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('says where sentences begin', () => {
    const text = 'One. Two! 三。四。\nFive 3.5 six';
    const { sentences } = scan(scanned(text), lexicon);
    expect(sentences.map((start, i) => text.slice(start, sentences[i + 1]).trim())).toEqual([
      'One.',
      'Two!',
      '三。',
      '四。',
      'Five 3.5 six',
    ]);
  });

  it('marks learned words, but only in the sentences that are weighed', () => {
    expect([...scan(scanned('A garden.'), lexicon).words]).toEqual([1]);
    expect([...scan(scanned(`${'Word. '.repeat(80)}A garden.`), lexicon).words]).toEqual([0]);
  });

  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(
        'Zama',
        'Camp',
        ' ',
        '.',
        '\n',
        'U.S.',
        'F-35',
        's',
        '座間',
        'オスプレイ',
        '・',
        '\u200b',
        'Ｊ',
        '在日',
        '米軍',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 40 },
  );

  it('finds the same in parts as in one go', () => {
    fc.assert(
      fc.property(pieces, fc.integer({ min: 1, max: 9 }), (parts, size) => {
        const { text } = toPlain(parts.join(''));
        const whole = scan(scanned(text), lexicon);
        const stepped = new Scan(scanned(text), lexicon);
        while (!stepped.done) stepped.advance(size);
        expect(stepped.names).toEqual(whole.names);
        expect(stepped.terms).toEqual(whole.terms);
        expect(stepped.sentences).toEqual(whole.sentences);
      }),
    );
  });

  it('finds what stands at the end of any text that ends a line', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const { text } = toPlain(parts.join(''));
        const before = scan(scanned(text), lexicon).names.length;
        const after = scan(scanned(`${text}\nCamp Zama`), lexicon).names;
        expect(after.filter(({ from }) => from > text.length).length).toBe(2);
        expect(after.length).toBe(before + 2);
      }),
    );
  });
});
