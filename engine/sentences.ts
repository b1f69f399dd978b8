import type { Folded } from './normalise.ts';

const NEWLINE = 10;
const SPACE = 32;

const endsWithoutSpace = (c: number): boolean => c === 0x3002 || c === 0xff61;
const ends = (c: number): boolean => c === 46 || c === 33 || c === 63;

/**
 * Where sentences begin in a folded text, as folded offsets, ascending, the first always 0. Line breaks end a sentence,
 * and so do the ideographic full stop anywhere and . ! ? before a space. Abbreviations such as 'Gen.' cut one sentence
 * in two, which nearness over two neighbouring sentences makes up for.
 */
export function sentenceStarts({ units, length }: Folded): Int32Array {
  const starts: number[] = [0];
  for (let i = 0; i + 1 < length; i++) {
    const c = units[i]!;
    const after = units[i + 1]!;
    if (c === NEWLINE || endsWithoutSpace(c) || (ends(c) && (after === SPACE || after > 0x2fff))) {
      if (starts[starts.length - 1]! < i + 1) starts.push(i + 1);
    }
  }
  return Int32Array.from(starts);
}

/** Index of the sentence that holds the folded offset `at`; binary search. */
export function sentenceAt(starts: Int32Array, at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
