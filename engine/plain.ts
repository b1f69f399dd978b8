/**
 * A text in which every unit folds on its own, and the way back to the text that it came from. Nearly every text is
 * already such; in the others what is not (half-width kana, ligatures, circled digits, marks apart from their kana) is
 * replaced by its NFKC form.
 */
export interface Plain {
  text: string;
  /** Offset in the original of the unit at `offset`. */
  startOf(offset: number): number;
  /** Offset in the original just after the unit before `offset`. */
  endOf(offset: number): number;
}

/** What does not fold on its own, with the letter before it where it joins that. */
const unusual =
  /[\s\S][\u3099\u309a]|[\uff66-\uff9d][\uff9e\uff9f]?|[\u00bc-\u00be\u0132\u0133\u2100-\u214f\u2160-\u217f\u2460-\u24ff\u2f00-\u2fdf\u3200-\u33ff\uf900-\ufaff\ufb00-\ufb06\uff65\uff9e\uff9f\uffe0-\uffe6]|\ud835[\udc00-\udfff]/g;
/** Every unit of which one may be such: one class, as nothing is searched for faster. */
const mayBeUnusual =
  /[\u00bc-\u00be\u0132\u0133\u2100-\u214f\u2160-\u217f\u2460-\u24ff\u2f00-\u2fdf\u3099\u309a\u3200-\u33ff\ud835\uf900-\ufaff\ufb00-\ufb06\uff65-\uff9f\uffe0-\uffe6]/;

const itself = (offset: number): number => offset;

/** Places at which the two texts part, ascending: what begins at `plain` came from `from` to `to` of the original. */
interface Breaks {
  plain: number[];
  from: number[];
  to: number[];
}

/** Index of the last place at or before `offset`, -1 for none. */
function breakBefore({ plain }: Breaks, offset: number): number {
  let low = 0;
  let high = plain.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (plain[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Makes a text plain; linear in its length, and in one native search where nothing has to be replaced. */
export function toPlain(original: string): Plain {
  if (!mayBeUnusual.test(original)) return { text: original, startOf: itself, endOf: itself };
  const breaks: Breaks = { plain: [], from: [], to: [] };
  const lengths: number[] = [];
  let shift = 0;
  const text = original.replace(unusual, (found, at: number) => {
    const folded = found.normalize('NFKC');
    breaks.plain.push(at + shift);
    breaks.from.push(at);
    breaks.to.push(at + found.length);
    lengths.push(folded.length);
    shift += folded.length - found.length;
    return folded;
  });
  const startOf = (offset: number): number => {
    const index = breakBefore(breaks, offset);
    if (index < 0) return offset;
    const past = offset - breaks.plain[index]! - lengths[index]!;
    return past < 0 ? breaks.from[index]! : breaks.to[index]! + past;
  };
  const endOf = (offset: number): number => {
    const index = breakBefore(breaks, offset - 1);
    if (index < 0) return offset;
    const past = offset - breaks.plain[index]! - lengths[index]!;
    return past <= 0 ? breaks.to[index]! : breaks.to[index]! + past;
  };
  return { text, startOf, endOf };
}
