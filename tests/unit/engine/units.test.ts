import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Window } from '../../../engine/match.ts';
import { toPlain } from '../../../engine/plain.ts';
import { foldedIn, KATAKANA, kindIn, SPACE, WORD } from '../../../engine/unit-table.ts';
import { UNSURE, unitsOf } from '../../../engine/units.ts';

const folded = (text: string): (string | null)[] =>
  Array.from(unitsOf(text).subarray(0, text.length), (unit) =>
    foldedIn(unit) === UNSURE ? null : String.fromCharCode(foldedIn(unit)),
  );

describe('unitsOf', () => {
  it.each([
    ['folds letters, widths and accents', 'ＡéB', ['a', 'e', 'b']],
    ['makes one space of a hyphen', 'F-35', ['f', ' ', '3', '5']],
    ['is not sure of a gap before another', 'a  b', ['a', null, ' ', 'b']],
    ['nor of the dot of an initial', 'U.S', ['u', null, 's']],
    ['but of the one that ends a sentence', 'us.', ['u', 's', '.']],
    ['and of the point in a number', '5.5', ['5', '.', '5']],
    ['nor of what is invisible', 'a\u200bb', ['a', null, 'b']],
    ['nor of the middle dot between katakana', 'キ・ソ', ['キ', null, 'ソ']],
  ])('%s', (_, text, expected) => {
    expect(folded(text)).toEqual(expected);
  });

  it('reads what it is sure of as the window does, from any beginning of a word', () => {
    const window = new Window();
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(
          'U.S.',
          'Zama',
          ' ',
          '-',
          '.',
          '・',
          'オス',
          '座間',
          '\u200b',
          '3.5',
          'Ｊ',
          '\u0301',
          'の',
        ),
        fc.string({ unit: 'grapheme', maxLength: 2 }),
      ),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const { text } = toPlain(parts.join(''));
        const units = unitsOf(text);
        for (let from = 0; from < text.length; from++) {
          const kind = kindIn(units[from]!);
          const joined = (kind === WORD || kind === KATAKANA) && kindIn(units[from - 1] ?? 0) === kind;
          if (joined) continue;
          window.start(text, from);
          for (let at = from; at < text.length; at++) {
            const unit = foldedIn(units[at]!);
            if (unit === UNSURE) break;
            const read = window.unit(at - from);
            // A gap at the end of a line is that end to the window; no pattern goes on there.
            if (unit === SPACE && read !== SPACE) break;
            expect(String.fromCharCode(read)).toBe(String.fromCharCode(unit));
          }
        }
      }),
    );
  });
});
