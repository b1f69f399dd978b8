/** So many elements make one piece of work. */
const PIECE = 256;

/**
 * Every open shadow root under `root`, nested ones too, into `found`. No selector finds them, so each element is asked.
 * Yields between pieces of work.
 */
export function* findShadowRoots(root: ParentNode, found: ShadowRoot[]): Generator<void, void> {
  const elements = root.querySelectorAll('*');
  for (let i = 0; i < elements.length; i++) {
    const shadow = elements[i]!.shadowRoot;
    if (shadow) {
      found.push(shadow);
      yield* findShadowRoots(shadow, found);
    }
    if (i % PIECE === PIECE - 1) yield;
  }
}
