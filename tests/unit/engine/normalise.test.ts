import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endInOriginal, fold, foldString } from '../../../engine/normalise.ts';

describe('foldString', () => {
  it.each([
    ['U.S. Forces Japan', 'us forces japan'],
    ['US-Japan', 'us japan'],
    ['U.S.-Japan', 'us japan'],
    ['US\u2011Japan', 'us japan'],
    ['US/Japan', 'us japan'],
    ['Samuel J. Paparo', 'samuel j paparo'],
    ['Ｆ－３５Ｂ', 'f 35b'],
    ['２プラス２', '2プラス2'],
    ['２＋２', '2+2'],
    ['Shinjirō', 'shinjiro'],
    ['キーン・ソード', 'キーンソード'],
    ['ｵｽﾌﾟﾚｲ', 'オスプレイ'],
    ['ガ', 'ガ'],
    ['a\u200bl\u00adly', 'ally'],
    ['Japan\u2019s', "japan's"],
    ['two  \u00a0 spaces', 'two spaces'],
  ])('%s -> %s', (from, to) => {
    expect(foldString(from)).toBe(to);
  });

  it('keeps the dot that ends a sentence', () => {
    expect(foldString('They left. Then')).toBe('they left. then');
  });

  it('keeps line breaks, so that nothing matches across blocks', () => {
    expect(foldString('Camp\nZama')).toBe('camp\nzama');
  });
});

describe('fold', () => {
  it('gives offsets that ascend and lie in the original, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { at, length } = fold(text);
        for (let i = 0; i < length; i++) {
          expect(at[i]).toBeLessThan(text.length);
          if (i > 0) expect(at[i]!).toBeGreaterThanOrEqual(at[i - 1]!);
        }
      }),
    );
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        const once = foldString(text);
        // Dots of initials that come together only once other dots are gone are not worth a second pass.
        fc.pre(!once.includes('.'));
        expect(foldString(once)).toBe(once);
      }),
    );
  });

  it('ends after marks that were joined to the last letter', () => {
    const text = 'ﾄﾞ';
    const folded = fold(text);
    expect(folded.length).toBe(1);
    expect(endInOriginal(folded, 0)).toBe(2);
  });
});
