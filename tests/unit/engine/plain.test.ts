import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPlain } from '../../../engine/plain.ts';

/** What a stretch of the plain text stands for in the original. */
const originalOf = (original: string, part: string): string => {
  const plain = toPlain(original);
  const from = plain.text.indexOf(part);
  return original.slice(plain.startOf(from), plain.endOf(from + part.length));
};

describe('toPlain', () => {
  it.each([
    ['half-width kana', '新型ｵｽﾌﾟﾚｲが', 'オスプレイ', 'ｵｽﾌﾟﾚｲ'],
    ['a mark apart from its kana', 'カ\u3099ム', 'ガム', 'カ\u3099ム'],
    ['a Roman numeral', '第Ⅲ海兵', 'III', 'Ⅲ'],
    ['a ligature', 'the ﬂeet sails', 'fleet', 'ﬂeet'],
    ['what follows a longer form', '㍿ の Zama', 'Zama', 'Zama'],
  ])('leads back from %s', (_, original, part, expected) => {
    expect(originalOf(original, part)).toBe(expected);
  });

  it('leaves a text alone that has nothing of the kind', () => {
    const text = 'U.S.–Japan “alliance”, 在日米軍の横田基地（東京）';
    expect(toPlain(text).text).toBe(text);
  });

  it('gives offsets that ascend, lie in the original and enclose something, for any text', () => {
    const unusual = fc.constantFrom('ｵ', 'ﾟ', '㎞', '①', 'ﬁ', '\u3099', 'か', 'a', '\ud835\udc00', ' ', '日');
    fc.assert(
      fc.property(fc.array(fc.oneof(unusual, fc.string({ unit: 'grapheme', maxLength: 3 }))), (parts) => {
        const original = parts.join('');
        const { text, startOf, endOf } = toPlain(original);
        let before = 0;
        for (let i = 0; i < text.length; i++) {
          const start = startOf(i);
          const end = endOf(i + 1);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(original.length);
          before = start;
        }
      }),
    );
  });
});
