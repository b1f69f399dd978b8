import { type Box, isEmpty } from './box.ts';

/** The last character of the text may be two code units. */
const lastCharacter = (text: string, end: number): number =>
  end > 1 && /[\uDC00-\uDFFF]/.test(text[end - 1]!) ? end - 2 : end - 1;

/** Is the last character of a range one of a script that writes without spaces? */
export const endsDense = ({ endContainer, endOffset }: Range): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー」』）】％]$/u.test(
    endContainer.textContent?.slice(Math.max(0, endOffset - 2), endOffset) ?? '',
  );

/** Is the last character of a range one that runs from left to right, whatever the direction of its line is? */
export const endsLeftToRight = ({ endContainer, endOffset }: Range): boolean =>
  /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])[\p{L}\p{N}]$/u.test(
    endContainer.textContent?.slice(Math.max(0, endOffset - 2), endOffset) ?? '',
  );

/**
 * The last character of a range, which must end in a text node; null when it does not. One character has one box,
 * however its range is broken over lines, columns or ruby.
 */
export function rangeEnd(range: Range): Range | null {
  const { endContainer: node, endOffset } = range;
  if (!(node instanceof Text) || endOffset === 0) return null;
  const last = document.createRange();
  last.setStart(node, lastCharacter(node.data, endOffset));
  last.setEnd(node, endOffset);
  return last;
}

/** Where a range stands in the viewport; null when it is not laid out. */
export function boxOf(range: Range): Box | null {
  const { left, top, right, bottom } = range.getBoundingClientRect();
  const box = { left, top, right, bottom };
  return isEmpty(box) ? null : box;
}

/** Where the last character of a range stands in the viewport; null when it is not laid out. */
export function endBox(range: Range): Box | null {
  const last = rangeEnd(range);
  return last && boxOf(last);
}
