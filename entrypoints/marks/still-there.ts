import type { TextStretch } from '../../platform/text-stretch.ts';

/** Remembers what stands in a stretch now, and tells whether it still does. What is added behind it changes nothing. */
export function stillThere({
  startContainer,
  startOffset,
  endContainer,
  endOffset,
}: TextStretch): () => boolean {
  const isOne = startContainer === endContainer;
  const head = startContainer.data.slice(startOffset, isOne ? endOffset : undefined);
  const tail = isOne ? '' : endContainer.data.slice(0, endOffset);
  return () =>
    startContainer.isConnected &&
    startContainer.data.startsWith(head, startOffset) &&
    (isOne || (endContainer.isConnected && endContainer.data.startsWith(tail)));
}
