import { movesText, RunningAnimations } from './running-animations.ts';
import { type Pace, watchMutations } from './watch-mutations.ts';

/** Why text may stand elsewhere than before. 'scroll': the same layout moved; 'layout': anything may have changed. */
export type Change = 'scroll' | 'layout';

/** How soon after a scroll or a change of the page everything is looked at, milliseconds. */
const SETTLE = 300;
/** While the pointer moves, things may change that nothing else tells of: hover styles, the inside of components. */
const POINTER_PAUSE = 300;

/**
 * Calls `pass` in the frame in which text may have moved, after the page's own layout of that frame and before it is
 * painted: reading boxes costs nothing extra then. `pass` says whether anything moved; it is called in every frame until
 * nothing does and no animation can. Nothing is called while nothing changes. `pace`: how the page changes. `anchors`: the elements that marked text near the viewport stands in.
 *
 * No ResizeObserver stays on the page's elements: where a page resizes them in an observer of its own, ours would make
 * the browser report a 'ResizeObserver loop' error to the page. Ours is set for one frame at a time.
 */
export function watchLayout(
  pass: (change: Change, pace: Pace) => boolean,
  roots: () => Node[],
  anchors: () => Element[],
  signal: AbortSignal,
): (change: Change) => void {
  let due: Change | null = null;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let lastPointer = 0;
  const animations = new RunningAnimations();
  /** An animation has begun since they were looked at. */
  let stirred = false;

  const frame = new ResizeObserver(() => {
    frame.disconnect();
    const change = due;
    due = null;
    if (!change || signal.aborted) return;
    const moved = pass(change, pace());
    if (stirred || change === 'layout') animations.look(roots(), anchors());
    stirred = false;
    if (animations.any() || moved) schedule('scroll');
  });

  /** Asks for a pass in the next frame. */
  function schedule(change: Change): void {
    if (signal.aborted) return;
    const asked = due !== null;
    if (due !== 'layout') due = change;
    if (asked) return;
    // A new observation is always delivered, after layout. Never from within a delivery: that would be a loop.
    requestAnimationFrame(() => {
      if (!signal.aborted) frame.observe(document.documentElement);
    });
  }

  const settle = (): void => {
    settling ??= setTimeout(() => {
      settling = undefined;
      schedule('layout');
    }, SETTLE);
  };
  const moved = (): void => {
    schedule('scroll');
    settle();
  };
  const pace = watchMutations(roots, moved, signal);
  // Themes are often an attribute of the root with a name of its own.
  const theme = new MutationObserver(moved);
  theme.observe(document.documentElement, { attributes: true });

  const quiet = { capture: true, passive: true, signal } as const;
  const layout = (): void => schedule('layout');
  document.addEventListener('scroll', moved, quiet);
  for (const type of [
    'load',
    'loadedmetadata',
    'toggle',
    'fullscreenchange',
    'contentvisibilityautostatechange',
    'click',
    'change',
    'input',
  ]) {
    document.addEventListener(type, layout, quiet);
  }
  for (const type of ['transitionrun', 'transitionend', 'transitioncancel']) {
    document.addEventListener(
      type,
      (event) => {
        if (movesText((event as TransitionEvent).propertyName)) {
          stirred = true;
          schedule('scroll');
        } else if (type !== 'transitionrun') settle(); // It may have faded in or out of sight.
      },
      quiet,
    );
  }
  for (const type of ['animationstart', 'animationend']) document.addEventListener(type, layout, quiet);
  document.addEventListener(
    'pointermove',
    ({ timeStamp }) => {
      if (timeStamp - lastPointer < POINTER_PAUSE) return;
      lastPointer = timeStamp;
      schedule('scroll');
    },
    quiet,
  );
  for (const type of ['resize', 'pageshow', 'load', 'hashchange'])
    addEventListener(type, layout, { passive: true, signal });
  document.fonts.addEventListener('loadingdone', layout, { signal });
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    matchMedia(query).addEventListener('change', layout, { signal });
  }

  signal.addEventListener('abort', () => {
    frame.disconnect();
    theme.disconnect();
    clearTimeout(settling);
  });
  return schedule;
}
