import { ownHost } from './own-host.ts';

/** A smaller frame holds no article, CSS pixels. Most advertisements are lower or narrower. */
const LEAST = { width: 320, height: 300 };

export const isLarge = (width: number, height: number): boolean =>
  width >= LEAST.width && height >= LEAST.height;

/** The last two labels of a host: sites that share them are rarely two, and then the frame itself knows better. */
const endOf = (host: string): string => host.split('.').slice(-2).join('.');

/** Small enough for every page: is this frame large, and may what it shows be this site's? */
function mayBeOwn(frame: HTMLIFrameElement | HTMLFrameElement): boolean {
  // What the page wrote into the frame is the page's own, but in a sandbox that gives it no origin.
  const isOwn = frame.hasAttribute('srcdoc')
    ? frame.contentDocument !== null
    : URL.canParse(frame.src) && endOf(new URL(frame.src).hostname) === endOf(ownHost());
  if (!isOwn) return false;
  const { width, height } = frame.getBoundingClientRect();
  return isLarge(width, height);
}

/**
 * Calls `found` when frames are there that may hold an article of this site; the frame itself is looked at more closely
 * from within (`article-frames.ts`). Each is told once, and again when it has loaded something.
 *
 * @returns has the document looked at now, and these shadow roots; where it has no frames that costs nothing
 */
export function watchFrames(
  found: () => void,
  signal: AbortSignal,
): (shadowRoots: Iterable<ShadowRoot>) => void {
  const told = new WeakSet<Element>();
  const isNew = (frame: HTMLIFrameElement | HTMLFrameElement): boolean => {
    if (told.has(frame) || !mayBeOwn(frame)) return false;
    told.add(frame);
    return true;
  };
  const loaded = ({ target }: Event): void => {
    if (!(target instanceof HTMLIFrameElement || target instanceof HTMLFrameElement)) return;
    told.delete(target);
    if (isNew(target)) found();
  };
  return (shadowRoots) => {
    let any = false;
    for (const root of [document, ...shadowRoots]) {
      // Loading is not told beyond a shadow root. document.open takes listeners off; adding one that is there does nothing.
      root.addEventListener('load', loaded, { capture: true, signal });
      for (const frame of root.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe, frame')) {
        if (isNew(frame)) any = true;
      }
    }
    if (any) found();
  };
}
