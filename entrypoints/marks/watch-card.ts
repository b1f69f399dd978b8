import type { Point } from './box.ts';
import { HoverIntent } from './hover-intent.ts';
import type { Hit, MarkIndex } from './mark-at.ts';
import type { CardOpener } from './open-card.ts';
import type { Overlay } from './overlay.ts';
import type { Subject } from './subjects.ts';
import { watchPointer } from './watch-pointer.ts';

interface Options {
  overlay: Overlay;
  opener: CardOpener;
  index(): MarkIndex;
  /** The subject of a badge. */
  subjectOf(button: HTMLElement): Subject | undefined;
}

const badgeOf = (event: Event): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>('.badge') : null;

/** Opens and closes the card as pointer, focus and keys ask for it, until the signal aborts. */
export function watchCard({ overlay, opener, index, subjectOf }: Options, signal: AbortSignal): void {
  const { host, layer } = overlay;
  const { panel } = opener;
  const intent = new HoverIntent<Hit['mark']>({
    open: (mark) => opener.open(mark, { pinned: false, ...(hovered && { at: hovered }) }),
    close: () => opener.close(false),
    card: () => (opener.isPinned ? null : opener.box),
  });
  /** The line of text under the pointer; null over a badge. */
  let hovered: Hit['box'] | null = null;

  const point = ({ clientX, clientY }: MouseEvent): Point => ({ x: clientX, y: clientY });
  const subjectAt = (event: Event): Subject | undefined => {
    const button = badgeOf(event);
    return button ? subjectOf(button) : undefined;
  };

  watchPointer(
    {
      host,
      index,
      moved: (hit, at) => {
        if (!hit) return intent.away(at);
        hovered = hit.box;
        intent.over(hit.mark, at, opener.mark === hit.mark);
      },
      tapped: ({ mark, box }) => opener.open(mark, { pinned: true, at: box }),
      pressed: () => {
        intent.reset();
        opener.close(false);
      },
    },
    signal,
  );

  layer.addEventListener('pointermove', (event) => {
    const mark = event.pointerType === 'touch' ? null : subjectAt(event)?.badgeAt;
    if (!mark) return;
    hovered = null;
    intent.over(mark, point(event), opener.mark === mark);
  });
  panel.addEventListener('pointermove', (event) => intent.inside(point(event)));

  layer.addEventListener('click', (event) => {
    const mark = subjectAt(event)?.badgeAt;
    if (!mark) return;
    intent.reset();
    if (opener.isPinned && opener.mark === mark) return opener.close(false);
    opener.open(mark, { pinned: true });
    // From the keyboard the reader goes on in the card.
    if (event.detail === 0) panel.focus({ preventScroll: true });
  });
  panel.addEventListener('pointerdown', () => {
    if (opener.mark) opener.pin();
  });
  layer.addEventListener('focusin', (event) => {
    const { relatedTarget } = event;
    // The focus comes back from the card that was just closed.
    if (relatedTarget instanceof Node && panel.contains(relatedTarget)) return;
    const mark = badgeOf(event)?.matches(':focus-visible') ? subjectAt(event)?.badgeAt : null;
    if (mark && opener.mark !== mark) opener.open(mark, { pinned: true });
  });
  const left = (event: FocusEvent): void => {
    const { relatedTarget } = event;
    // No target: the window lost the focus, or what had it has gone.
    if (!(relatedTarget instanceof Node) || panel.contains(relatedTarget)) return;
    if (layer.contains(relatedTarget)) return;
    opener.close(false);
  };
  layer.addEventListener('focusout', left);
  panel.addEventListener('focusout', left);

  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      intent.reset();
      opener.close(true);
    },
    { capture: true, passive: true, signal },
  );
  // From a badge the next stop is its card, and back.
  layer.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab' || event.shiftKey || !opener.mark || subjectAt(event) !== opener.mark.subject)
      return;
    event.preventDefault();
    panel.querySelector<HTMLElement>('button, a[href]')?.focus();
  });
  signal.addEventListener('abort', () => intent.reset());
}
