/** Between two calls that the page's own changes ask for, milliseconds. Nothing observes the page in between. */
const PAUSE = 100;
/** After so many pauses in a row in which the page went on changing it counts as busy. */
const BUSY_AFTER = 8;
/**
 * A busy page is looked at only after so long, milliseconds: each look makes the browser bring its layout up to date
 * once more. It is calm again when nothing has changed for CALM.
 */
const BUSY_PAUSE = 1_000;
const CALM = 1_000;

const watched: MutationObserverInit = {
  attributes: true,
  attributeFilter: ['class', 'style', 'open', 'hidden', 'dir', 'width', 'height'],
  characterData: true,
  childList: true,
  subtree: true,
};

/**
 * Calls `changed` soon after the page changed what is under one of the `roots`, and once more after a pause.
 *
 * @returns tells whether the page keeps changing all the time; `changed` is also called when it no longer does
 */
export function watchMutations(roots: () => Node[], changed: () => void, signal: AbortSignal): () => boolean {
  let inARow = 0;
  let resumedAt = 0;
  let resuming: ReturnType<typeof setTimeout> | undefined;
  let calming: ReturnType<typeof setTimeout> | undefined;
  const isBusy = (): boolean => inARow >= BUSY_AFTER;

  const observer = new MutationObserver(() => {
    observer.disconnect();
    clearTimeout(calming);
    inARow = performance.now() - resumedAt < PAUSE ? inARow + 1 : 0;
    if (!isBusy()) changed();
    resuming = setTimeout(resume, isBusy() ? BUSY_PAUSE : PAUSE);
  });
  function observe(): void {
    for (const root of roots()) observer.observe(root, watched);
    resumedAt = performance.now();
  }
  function resume(): void {
    observe();
    changed();
    if (isBusy()) calming = setTimeout(calm, CALM);
  }
  function calm(): void {
    inARow = 0;
    changed();
  }

  observe();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(resuming);
    clearTimeout(calming);
  });
  return isBusy;
}
