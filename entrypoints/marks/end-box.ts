import type { TextStretch } from '../../platform/text-stretch.ts';
import { type Box, isEmpty } from './box.ts';
import { measure } from './measure.ts';

/** The last character of the text may be two code units. */
const lastCharacter = (text: string, end: number): number =>
  end > 1 && /[\uDC00-\uDFFF]/.test(text[end - 1]!) ? end - 2 : end - 1;

/** Is the last character of a range one of a script that writes without spaces? */
export const endsDense = ({ endContainer, endOffset }: TextStretch): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー」』）】％]$/u.test(
    endContainer.data.slice(Math.max(0, endOffset - 2), endOffset),
  );

/** Is the last character of a range one that runs from left to right, whatever the direction of its line is? */
export const endsLeftToRight = ({ endContainer, endOffset }: TextStretch): boolean =>
  /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])[\p{L}\p{N}]$/u.test(
    endContainer.data.slice(Math.max(0, endOffset - 2), endOffset),
  );

/**
 * The last character of a stretch, which must not end before any. One character has one box, however its text is broken
 * over lines, columns or ruby.
 */
export function lastOf({ endContainer, endOffset }: TextStretch): TextStretch | null {
  if (endOffset === 0) return null;
  const startOffset = lastCharacter(endContainer.data, endOffset);
  return { startContainer: endContainer, startOffset, endContainer, endOffset };
}

/** Where a range stands in the viewport; null when it is not laid out. */
export function boxOf(range: Range): Box | null {
  const { left, top, right, bottom } = range.getBoundingClientRect();
  const box = { left, top, right, bottom };
  return isEmpty(box) ? null : box;
}

/** Where the last character of a stretch stands in the viewport; null when it is not laid out. */
export function endBox(stretch: TextStretch): Box | null {
  const last = lastOf(stretch);
  const range = last && measure(last);
  return range && boxOf(range);
}
