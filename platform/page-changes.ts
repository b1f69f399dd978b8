/** Least time between two looks at a page that keeps changing, milliseconds. */
const SETTLE = 800;
/** A look may cost at most one part in this many of the time until the next one. */
const SHARE = 100;

/**
 * Calls `look` when the page has changed: new address within the same document, new content, return from the
 * back/forward cache. A page that mutates all the time is looked at again only after it settled for SETTLE, and less
 * often the longer a look takes: between two looks nothing observes it.
 */
export function watchPage(look: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = SETTLE;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    lookSoon();
  });
  const observe = (): void => {
    if (document.documentElement)
      observer.observe(document, { childList: true, subtree: true, characterData: true });
  };
  const lookNow = (): void => {
    timer = undefined;
    if (signal.aborted) return;
    const began = performance.now();
    look();
    wait = Math.max(SETTLE, (performance.now() - began) * SHARE);
    observe();
  };
  const lookSoon = (): void => {
    timer ??= setTimeout(lookNow, wait);
  };
  const lookAgain = (): void => {
    observer.disconnect();
    lookSoon();
  };
  observe();
  const navigation = (globalThis as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('navigatesuccess', lookAgain, { signal });
  addEventListener('popstate', lookAgain, { signal });
  addEventListener('pageshow', (event) => event.persisted && lookAgain(), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** Runs `start` now, or once a page that the browser loads ahead of time is shown. */
export function whenShown(start: () => void): void {
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', start, { once: true });
  } else start();
}
