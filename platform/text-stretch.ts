/**
 * Where a piece of text stands, `StaticRange` without the browser's object: it does not follow changes of the page. A
 * live range would, and each makes every change of the page a little slower, of which some make thousands a second.
 */
export interface TextStretch {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
}
