/** Between two looks at the elements, milliseconds: at first, and at most. Each pause is twice the one before. */
const PAUSE = { first: 1_000, most: 16_000 };
/** What pages put an app into, where there is no element in it. */
const HOLLOW = ':is(div,main,article,section):not(:has(> *))';
/** So many of them are watched, the first of the document. */
const MOST = 256;

/** Elements that wait for the page to say what they are. */
const countWaiting = (roots: Iterable<ParentNode>): number =>
  [...roots].reduce((sum, root) => sum + root.querySelectorAll(':not(:defined)').length, 0);

const findEmpty = (roots: Iterable<ParentNode>): Element[] =>
  [...roots]
    .flatMap((root) => [...root.querySelectorAll(HOLLOW)])
    .filter(({ textContent }) => !textContent?.trim())
    .slice(0, MOST);

/**
 * Calls `changed` when elements have got an open shadow root, which no observer tells of: those that waited to become
 * what they are to be, and empty ones. The empty ones are found once the page has rested, and watched by their size, which
 * text in a root changes unless the page has fixed it; besides, both are asked after pauses. That ends when the pauses
 * have become as long as they may, but while something waits. What is not empty is not watched.
 *
 * @returns begins anew after a look at the page
 */
export function watchHosts(
  roots: () => Iterable<ParentNode>,
  changed: () => void,
  signal: AbortSignal,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting = 0;
  let empty: Element[] = [];
  /** Hosts that have been told, or that the look at the page had found. */
  const known = new WeakSet<Element>();

  const hasOpened = (): boolean => {
    const opened = empty.filter((element) => element.shadowRoot && !known.has(element));
    for (const element of opened) known.add(element);
    return opened.length > 0;
  };
  const sizes = new ResizeObserver(() => {
    if (hasOpened()) changed();
  });
  const find = (): void => {
    for (const root of roots()) if (root instanceof ShadowRoot) known.add(root.host);
    empty = findEmpty(roots());
    for (const element of empty) sizes.observe(element);
  };
  const wait = (pause: number): void => {
    timer = setTimeout(() => {
      if (pause === PAUSE.first) find();
      if (hasOpened() || (waiting > 0 && countWaiting(roots()) !== waiting)) changed();
      else if (waiting > 0 || (empty.length > 0 && pause < PAUSE.most)) wait(Math.min(pause * 2, PAUSE.most));
    }, pause);
  };
  const stop = (): void => {
    clearTimeout(timer);
    sizes.disconnect();
    empty = [];
  };
  signal.addEventListener('abort', stop);
  return () => {
    stop();
    waiting = countWaiting(roots());
    wait(PAUSE.first);
  };
}
