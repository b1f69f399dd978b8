import { i18n } from '#i18n';
import { adoptStyles } from './adopt-styles.ts';

const TAG = 'backstory-marks';
/** The page, or another extension, may want us gone or want to be last as well: it wins in the end. */
const MOST_RETURNS = 20;

/** The one element that we add to the page, and what is in its closed shadow root. */
export interface Overlay {
  host: HTMLElement;
  /** Holds the badges, in document coordinates. */
  layer: HTMLElement;
  /** Holds the card. */
  cardPlace: HTMLElement;
  /** Says `text` once to screen readers, after what they are saying now. */
  announce(text: string): void;
  /** Where document coordinates begin in the viewport, and how many of its pixels one of ours is. */
  origin(): { x: number; y: number; scale: number };
}

/** Events of ours are none of the page's business: its own handlers are to be called as often as without us. */
const ownEvents =
  `click dblclick auxclick contextmenu mousedown mouseup mousemove mouseover mouseout pointerdown pointerup
  pointermove pointerover pointerout pointercancel gotpointercapture lostpointercapture touchstart touchend touchmove
  touchcancel keydown keyup keypress focusin focusout wheel mousewheel selectstart beforecopy copy beforecut cut
  beforepaste paste drag dragstart dragend dragenter dragover dragleave drop`.split(/\s+/);

function inside(parent: ShadowRoot, className: string, attributes: Record<string, string> = {}): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent.append(element);
  return element;
}

/**
 * Adds `<backstory-marks>` as last child of the document element and keeps it there until the signal aborts. `gone` is
 * called when the document itself has been replaced, as document.open does: every listener of ours is lost then.
 */
export function openOverlay(signal: AbortSignal, gone: () => void): Overlay {
  const { documentElement } = document;
  // Of an earlier version of the extension that is no longer there to clear up.
  for (const old of documentElement.querySelectorAll(`:scope > ${TAG}`)) old.remove();

  const host = document.createElement(TAG);
  const root = host.attachShadow({ mode: 'closed' });
  adoptStyles(root);
  const ruler = inside(root, 'ruler');
  const layer = inside(root, 'layer', { role: 'group', 'aria-label': i18n.t('marks.all') });
  const cardPlace = inside(root, 'card-place');
  const status = inside(root, 'status', { role: 'status' });
  for (const type of ownEvents)
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });

  let returns = 0;
  const keepLast = (): void => {
    if (document.documentElement !== documentElement) {
      gone();
      return;
    }
    if (documentElement.lastElementChild === host || returns++ >= MOST_RETURNS) return;
    documentElement.append(host);
    observer.takeRecords();
  };
  const observer = new MutationObserver(keepLast);
  documentElement.append(host);
  observer.observe(documentElement, { childList: true });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    host.remove();
  });

  return {
    host,
    layer,
    cardPlace,
    announce: (text) => {
      status.textContent = text;
    },
    origin: () => {
      const { left, top, width } = ruler.getBoundingClientRect();
      return { x: left, y: top, scale: width / 100 || 1 };
    },
  };
}
