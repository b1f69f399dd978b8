import {
  DOT,
  END,
  foldedIn,
  GAP,
  GONE,
  isDigit,
  KATAKANA,
  kindIn,
  kindOf,
  MIDDLE_DOT,
  unitOf,
  WORD,
} from './unit-table.ts';

/**
 * A text unit by unit, as the scanner reads it: what each folds to and of which kind it is, as one number (`unitOf`). An
 * array of its own is faster to read than a string and a table of all units.
 */
export type Units = Int32Array;

/**
 * Stands in the place of what a unit folds to where only a window (`match.ts`) reads right: for what is invisible, for
 * dots of initials, for gaps before another, and for the middle dot between katakana. Nothing folds to it.
 */
export const UNSURE = 0;

/** The scanner looks no further ahead than this without asking what is there. */
const PADDING = 16;

/** The units of a text, with a few times END after them; one pass. */
export function unitsOf(text: string): Units {
  const { length } = text;
  const units = new Int32Array(length + PADDING);
  let before = 0;
  for (let i = 0; i < length; i++) {
    const unit = unitOf(text.charCodeAt(i));
    const kind = kindIn(unit);
    units[i] = unit;
    // A space or a letter alone, which is nearly everything, is told by two tests that always come out the same.
    if (kind > GAP || (kind & before) >= GAP) settle(units, i, text);
    before = kind;
  }
  return units.fill(unitOf(END), length);
}

function settle(units: Units, i: number, text: string): void {
  const kind = kindIn(units[i]!);
  if (i > 0 && kind <= GONE && kindIn(units[i - 1]!) === GAP) units[i - 1] = GAP;
  if (
    kind === GONE ||
    (kind === DOT && i > 0 && mayBeInitial(units, i - 1)) ||
    (kind === MIDDLE_DOT && kindOf(text.charCodeAt(i + 1)) === KATAKANA)
  )
    units[i] = kind;
}

/** May the unit at `i` be a letter alone? What is invisible leaves it open. */
function mayBeInitial(units: Units, i: number): boolean {
  const unit = units[i]!;
  if (kindIn(unit) !== WORD) return kindIn(unit) === GONE;
  return (i === 0 || kindIn(units[i - 1]!) !== WORD) && !isDigit(foldedIn(unit));
}
