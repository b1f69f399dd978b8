/** Between two calls that the page's own changes ask for, milliseconds. Nothing observes the page in between. */
const PAUSE = 100;
/** After so many pauses in a row in which the page went on changing it counts as busy. */
const BUSY_AFTER = 8;
/**
 * A busy page is looked at only after so long, milliseconds: each look makes the browser bring its layout up to date
 * once more. It is calm again when nothing has changed for CALM.
 */
const BUSY_PAUSE = 600;
const CALM = 1_000;
/** In a sample of so many milliseconds a frantic page makes so many changes; it is looked at still less often. */
const SAMPLE = 100;
const FRANTIC = 30;
const FRANTIC_PAUSE = 2_000;

/** How the page changes: now and then, all the time, or hundreds of times a second. */
export type Pace = 'calm' | 'busy' | 'frantic';

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
 * @returns tells the pace of the page; `changed` is also called when it is calm again
 */
export function watchMutations(roots: () => Node[], changed: () => void, signal: AbortSignal): () => Pace {
  let inARow = 0;
  let resumedAt = 0;
  let resuming: ReturnType<typeof setTimeout> | undefined;
  let calming: ReturnType<typeof setTimeout> | undefined;
  let isSampling = false;
  /** Changes in the sample. */
  let seen = 0;
  /** By the last sample. It holds while the next one is taken: what was put away for it would come back for nothing. */
  let isFrantic = false;
  const pace = (): Pace => (inARow < BUSY_AFTER ? 'calm' : isFrantic ? 'frantic' : 'busy');

  const observer = new MutationObserver((records) => {
    clearTimeout(calming);
    if (isSampling) {
      seen += records.length;
      return;
    }
    observer.disconnect();
    inARow = performance.now() - resumedAt < PAUSE ? inARow + 1 : 0;
    if (pace() === 'calm') changed();
    resuming = setTimeout(resume, pace() === 'calm' ? PAUSE : BUSY_PAUSE);
  });
  function observe(): void {
    for (const root of roots()) observer.observe(root, watched);
    resumedAt = performance.now();
  }
  function resume(): void {
    observe();
    changed();
    if (pace() === 'calm') return;
    calming = setTimeout(calm, CALM);
    isSampling = true;
    seen = 0;
    resuming = setTimeout(judge, SAMPLE);
  }
  function judge(): void {
    isSampling = false;
    seen += observer.takeRecords().length;
    if (seen === 0) return;
    observer.disconnect();
    const wasFrantic = isFrantic;
    isFrantic = seen >= FRANTIC;
    if (isFrantic !== wasFrantic) changed();
    resuming = setTimeout(resume, pace() === 'frantic' ? FRANTIC_PAUSE : BUSY_PAUSE);
  }
  function calm(): void {
    inARow = 0;
    isFrantic = false;
    changed();
  }

  observe();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(resuming);
    clearTimeout(calming);
  });
  return pace;
}
