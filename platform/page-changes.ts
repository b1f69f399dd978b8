import type { Done } from './slices.ts';
import { watchHosts } from './watch-hosts.ts';

/** Least time between a change of the page and the look at it, milliseconds. */
const SETTLE = 800;
/** In the long run looks may take at most one part in this many of the time. */
const SHARE = 200;
/** What looks may take at once before they have to save up, milliseconds. */
const CREDIT = 1_000;

/** Looks at the page; tells how long that kept the page waiting. */
export type Look = () => Promise<Pick<Done<unknown>, 'cost'>>;

/**
 * Calls `look` at once, and again when the page has changed: new address within the same document, new content, return
 * from the back/forward cache. Looks do not overlap. A page that changes all the time is looked at every SETTLE, and
 * less often when looks at it take long: between a change and the next look nothing observes it.
 *
 * @param shadowRoots what is to be observed besides the document: MutationObserver does not see into them
 * @returns has the page looked at as soon as can be
 */
export function watchPage(
  look: Look,
  signal: AbortSignal,
  shadowRoots: () => Iterable<ShadowRoot> = () => [],
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking = false;
  let due: 'no' | 'soon' | 'now' = 'no';
  const isDue = (when: typeof due): boolean => due === when;
  let credit = CREDIT;
  let paidAt = performance.now();

  const roots = (): (Document | ShadowRoot)[] => [document, ...shadowRoots()];
  const observer = new MutationObserver(() => lookSoon());
  const waitForHosts = watchHosts(roots, () => lookSoon(), signal);
  const returned = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) lookSoon();
  };
  const observe = (): void => {
    if (signal.aborted) return;
    for (const root of roots()) {
      observer.observe(root, { childList: true, subtree: true, characterData: true });
    }
    // document.open takes all listeners off; adding one that is there does nothing.
    addEventListener('popstate', lookSoon, { signal });
    addEventListener('pageshow', returned, { signal });
  };

  /** Milliseconds until the next look may begin. */
  const wait = (): number => {
    const now = performance.now();
    credit = Math.min(CREDIT, credit + (now - paidAt) / SHARE);
    paidAt = now;
    return Math.max(SETTLE, -credit * SHARE);
  };
  const lookNow = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    due = 'no';
    looking = true;
    // What changes while it is being looked at is looked at again.
    observe();
    const { cost } = await look().catch(() => ({ cost: 0 }));
    looking = false;
    credit -= cost;
    if (!signal.aborted) waitForHosts();
    if (isDue('now')) lookAgain();
    else if (isDue('soon')) lookSoon();
    else observe();
  };
  const lookSoon = (): void => {
    observer.disconnect();
    if (due === 'no') due = 'soon';
    if (!looking && !signal.aborted) timer ??= setTimeout(() => void lookNow(), wait());
  };
  const lookAgain = (): void => {
    due = 'now';
    if (!looking && !signal.aborted) void lookNow();
  };

  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', lookSoon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  void lookNow();
  return lookAgain;
}

/** Runs `start` now, or once a page that the browser loads ahead of time is shown. */
export function whenShown(start: () => void): void {
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', start, { once: true });
  } else start();
}
