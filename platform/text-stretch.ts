/**
 * Where a piece of text stood when it was read. It does not follow changes of the page. A live range would, and each
 * makes every change of the page a little slower, of which some make a thousand a second.
 */
export interface TextStretch {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
}
