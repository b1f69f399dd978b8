import { type Box, isEmpty } from './box.ts';

/** The last character of the text may be two code units. */
const lastCharacter = (text: string, end: number): number =>
  end > 1 && /[\uDC00-\uDFFF]/.test(text[end - 1]!) ? end - 2 : end - 1;

/** Is the last character of a range one of a script that writes without spaces? */
export const endsDense = ({ endContainer, endOffset }: Range): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]$/u.test(
    endContainer.textContent?.slice(Math.max(0, endOffset - 2), endOffset) ?? '',
  );

/**
 * Where the last character of a range stands, in the viewport. One character has one box, however its range is broken
 * over lines, columns or ruby. Null when it is not laid out.
 */
export function endBox(range: Range): Box | null {
  const { endContainer: node, endOffset } = range;
  if (!(node instanceof Text) || endOffset === 0 || !node.isConnected) return null;
  const last = document.createRange();
  last.setStart(node, lastCharacter(node.data, endOffset));
  last.setEnd(node, endOffset);
  const { left, top, right, bottom } = last.getBoundingClientRect();
  const box = { left, top, right, bottom };
  return isEmpty(box) ? null : box;
}
