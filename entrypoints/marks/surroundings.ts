import { toneOf } from './colour.ts';
import { flatParent } from './flat-tree.ts';

/** What the layout around a piece of text means for its badge. Holds until the page's styles change. */
export interface Surroundings {
  /** Is the text shown at all, as far as its elements go? */
  shown: boolean;
  /** A CSS colour. */
  colour: string;
  /** Pixels of the element's own coordinates: zoom and transforms come on top. */
  fontSize: number;
  vertical: boolean;
  /** Lines of vertical text go from left to right. */
  leftToRightLines: boolean;
  rtl: boolean;
  /** The readings of the characters stand where a badge would. */
  ruby: boolean;
  /** Elements that clip the text, innermost first. */
  clippers: Element[];
  /** The z-index of the outermost layer that the text is painted in: what covers the text is to cover the badge. */
  layer: number;
  /** The text moves against the document when the document scrolls. */
  sticks: boolean;
  /** Painted in the browser's top layer, above all that we can draw there without taking part. */
  topLayer: boolean;
}

const isStacking = (style: CSSStyleDeclaration): boolean =>
  style.position === 'fixed' ||
  style.position === 'sticky' ||
  style.opacity !== '1' ||
  style.transform !== 'none' ||
  style.filter !== 'none' ||
  style.isolation === 'isolate' ||
  style.mixBlendMode !== 'normal' ||
  /layout|paint|strict|content/.test(style.contain) ||
  /transform|opacity|filter/.test(style.willChange);

const isTopLayer = (element: Element): boolean =>
  element.matches(':modal, :fullscreen') ||
  (element instanceof HTMLElement && element.popover !== null && element.matches(':popover-open'));

/** Looks at an element that holds text, and at all that it lies in. */
export function lookAround(element: Element): Surroundings {
  const own = getComputedStyle(element);
  const around: Surroundings = {
    shown: element.checkVisibility({
      opacityProperty: true,
      visibilityProperty: true,
      contentVisibilityAuto: true,
    }),
    colour: toneOf(own.color).alpha < 0.2 ? 'currentColor' : own.color,
    fontSize: Number.parseFloat(own.fontSize) || 16,
    vertical: own.writingMode !== 'horizontal-tb',
    leftToRightLines: own.writingMode === 'vertical-lr' || own.writingMode === 'sideways-lr',
    rtl: own.direction === 'rtl',
    ruby: element.closest('ruby') !== null,
    clippers: [],
    layer: 0,
    sticks: false,
    topLayer: false,
  };
  if (!around.shown) return around;
  /** Only ancestors that hold the box of what is out of flow clip it. */
  let escapes: 'none' | 'absolute' | 'fixed' = 'none';
  for (let at: Element | null = element; at && at !== document.documentElement; at = flatParent(at)) {
    const style = getComputedStyle(at);
    const holds = style.position !== 'static' || style.transform !== 'none' || style.filter !== 'none';
    const clips =
      style.overflow !== 'visible' ||
      style.clipPath !== 'none' ||
      style.clip !== 'auto' ||
      /paint|strict|content/.test(style.contain);
    if (escapes === 'absolute' && holds) escapes = 'none';
    // The body's overflow is the viewport's unless the root element has its own.
    const isViewport =
      at === document.body && getComputedStyle(document.documentElement).overflow === 'visible';
    if (
      clips &&
      escapes === 'none' &&
      !isViewport &&
      style.display !== 'inline' &&
      style.display !== 'contents'
    )
      around.clippers.push(at);
    if (style.position === 'fixed') escapes = 'fixed';
    else if (style.position === 'absolute' && escapes !== 'fixed') escapes = 'absolute';
    if (style.position === 'fixed' || style.position === 'sticky') around.sticks = true;
    const parentDisplay = flatParent(at) ? getComputedStyle(flatParent(at)!).display : '';
    if (style.zIndex !== 'auto' && (style.position !== 'static' || /flex|grid/.test(parentDisplay)))
      around.layer = Math.max(0, Number(style.zIndex));
    else if (isStacking(style)) around.layer = 0;
    if (isTopLayer(at)) around.topLayer = true;
  }
  return around;
}
