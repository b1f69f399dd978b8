/** A smaller frame holds no article, CSS pixels. Most advertisements are lower or narrower. */
const LEAST = { width: 320, height: 300 };

export const isLarge = (width: number, height: number): boolean =>
  width >= LEAST.width && height >= LEAST.height;

/** The last two labels of a host: sites that share them are rarely two, and then the frame itself knows better. */
const endOf = (host: string): string => host.split('.').slice(-2).join('.');

/** Small enough for every page: is this frame large, and may what it shows be this site's? */
function mayBeOwn(frame: HTMLIFrameElement | HTMLFrameElement): boolean {
  if (!URL.canParse(frame.src) || endOf(new URL(frame.src).hostname) !== endOf(location.hostname))
    return false;
  const { width, height } = frame.getBoundingClientRect();
  return isLarge(width, height);
}

/**
 * Calls `found` when frames are there that may hold an article of this site; the frame itself is looked at more closely
 * from within (`article-frames.ts`). Each is told once, and again when it has
 * loaded something.
 *
 * @returns has the page looked at now; where it has no frames that costs nothing
 */
export function watchFrames(found: () => void, signal: AbortSignal): () => void {
  const told = new WeakSet<Element>();
  const look = (): void => {
    let isNew = false;
    for (const frame of document.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe, frame')) {
      if (told.has(frame) || !mayBeOwn(frame)) continue;
      told.add(frame);
      isNew = true;
    }
    if (isNew) found();
  };
  const loaded = ({ target }: Event): void => {
    if (!(target instanceof HTMLIFrameElement || target instanceof HTMLFrameElement)) return;
    told.delete(target);
    look();
  };
  return () => {
    // document.open takes it off; adding it where it is does nothing.
    document.addEventListener('load', loaded, { capture: true, signal });
    look();
  };
}
