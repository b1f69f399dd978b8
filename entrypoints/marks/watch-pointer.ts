import type { Point } from './box.ts';
import type { Hit, MarkIndex } from './mark-at.ts';

interface Options {
  host: Element;
  index(): MarkIndex;
  /** A mouse or pen moves over marked text, or over anything else of the page (null). */
  moved(hit: Hit | null, at: Point): void;
  /** Marked text was tapped, in a place where the page itself does nothing with it. */
  tapped(hit: Hit): void;
  /** The page was pressed outside our own element. */
  pressed(): void;
}

/** What of the page answers to a tap by itself. */
const ACTIVE =
  'a[href], button, input, select, textarea, label, summary, [role=button], [role=link], [onclick]';

const innermost = (event: Event): EventTarget | undefined => event.composedPath()[0];

/** Listens to the pointer over the page's text. Passive, and with no effect on what the page makes of the events. */
export function watchPointer({ host, index, moved, tapped, pressed }: Options, signal: AbortSignal): void {
  const quiet = { capture: true, passive: true, signal } as const;
  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.target === host || event.pointerType === 'touch' || event.buttons !== 0) return;
      const at = { x: event.clientX, y: event.clientY };
      moved(index().at(innermost(event), at), at);
    },
    quiet,
  );
  document.addEventListener(
    'pointerout',
    (event) => {
      if (event.relatedTarget === null && event.target !== host)
        moved(null, { x: event.clientX, y: event.clientY });
    },
    quiet,
  );
  document.addEventListener('pointerdown', (event) => event.target !== host && pressed(), quiet);
  document.addEventListener(
    'click',
    (event) => {
      const { pointerType } = event as PointerEvent;
      const target = innermost(event);
      if (pointerType !== 'touch' || !(target instanceof Element) || target.closest(ACTIVE)) return;
      const hit = index().at(target, { x: event.clientX, y: event.clientY });
      if (hit) tapped(hit);
    },
    quiet,
  );
}
