import { toneOf } from './colour.ts';
import { flatParent } from './flat-tree.ts';
import { isPoppedOver } from './popover.ts';
import { over, type Paint, signPaint } from './sign-paint.ts';

/** What the layout around a piece of text means for its badge. Holds until the page's styles change. */
export interface Surroundings {
  /** Is the text shown at all, as far as its elements go? */
  shown: boolean;
  paint: Paint;
  /** Pixels of the element's own coordinates: zoom and transforms come on top. */
  fontSize: number;
  vertical: boolean;
  /** Lines of vertical text go from left to right. */
  leftToRightLines: boolean;
  rtl: boolean;
  /** The readings of the characters stand where a badge would. */
  ruby: boolean;
  /** Elements that clip the text. */
  clippers: readonly Element[];
  /** Something around shows only a part of what is in it, of whatever shape. */
  masked: boolean;
  /** The z-index of the outermost layer that the text is painted in: what covers the text is to cover the badge. */
  layer: number;
  /** Painted in the browser's top layer, where our badges are not. */
  topLayer: boolean;
}

/** What an element hands on to what is in it. */
interface Inherited {
  /** What clips its content: in flow, positioned absolutely, and fixed. */
  clippers: readonly Element[];
  absoluteClippers: readonly Element[];
  fixedClippers: readonly Element[];
  /** Null while nothing around makes a layer of its own. */
  layer: number | null;
  topLayer: boolean;
  isFlexible: boolean;
  masked: boolean;
  /** Lightness of what the content is painted on, 0 to 1; null where that is a picture. */
  behind: number | null;
}

const outside: Inherited = {
  clippers: [],
  absoluteClippers: [],
  fixedClippers: [],
  layer: null,
  topLayer: false,
  isFlexible: false,
  masked: false,
  behind: 1,
};

/** contain: none is by far the most frequent. */
const contains = ({ contain }: CSSStyleDeclaration, what: RegExp): boolean =>
  contain !== 'none' && what.test(contain);

const clips = (style: CSSStyleDeclaration): boolean =>
  (style.overflow !== 'visible' ||
    style.clipPath !== 'none' ||
    contains(style, /paint|strict|content/) ||
    (style.position === 'absolute' && style.clip !== 'auto')) &&
  style.display !== 'inline' &&
  style.display !== 'contents';

/** Does the element make a layer, apart from z-index and transforms? */
const isStacking = (style: CSSStyleDeclaration): boolean =>
  style.position === 'fixed' ||
  style.position === 'sticky' ||
  style.opacity !== '1' ||
  style.isolation === 'isolate' ||
  contains(style, /layout|paint|strict|content/) ||
  /transform|opacity|filter/.test(style.willChange);

const isTopLayer = (element: Element): boolean =>
  element.matches(':modal, :fullscreen') || isPoppedOver(element);

/** Lightness of the empty page, in the colour scheme that it has asked for. */
function canvasLightness(): number {
  const { colorScheme } = getComputedStyle(document.documentElement);
  const dark = /dark/.test(colorScheme) && (!/light/.test(colorScheme) || prefersDark());
  return dark ? 0.07 : 1;
}

const prefersDark = (): boolean => matchMedia('(prefers-color-scheme: dark)').matches;

/** What an element paints behind its content. */
function ground(
  { backgroundColor, backgroundImage }: CSSStyleDeclaration,
  behind: number | null,
): number | null {
  // By far the most frequent.
  if (backgroundColor === 'rgba(0, 0, 0, 0)' && backgroundImage === 'none') return behind;
  if (backgroundImage !== 'none') return null;
  const tone = toneOf(backgroundColor);
  if (behind === null) return tone.alpha > 0.9 ? tone.lightness : null;
  return over(tone, behind);
}

/** Is text without a colour of its own filled by a picture or gradient? */
function isFilled(element: Element): boolean {
  for (let at: Element | null = element; at; at = flatParent(at)) {
    if (getComputedStyle(at).backgroundClip.includes('text')) return true;
  }
  return false;
}

/** Looks at the elements that text lies in, at each of them once. */
export class SurroundingsCache {
  #inherited = new Map<Element, Inherited>();
  #around = new Map<Element, Surroundings>();
  /** The body's overflow is the viewport's unless the root element has its own. */
  #viewport: Element | null = null;
  /** What the root element hands on. */
  #outside = outside;

  /** Styles may have changed. */
  clear(): void {
    this.#inherited.clear();
    this.#around.clear();
    const { body, documentElement } = document;
    const style = getComputedStyle(documentElement);
    this.#viewport = style.overflow === 'visible' ? body : null;
    this.#outside = { ...outside, behind: ground(style, canvasLightness()) };
  }

  /** What is around the text that stands directly in `element`. */
  of(element: Element): Surroundings {
    const known = this.#around.get(element);
    if (known) return known;
    const around = this.#look(element);
    this.#around.set(element, around);
    return around;
  }

  #look(element: Element): Surroundings {
    const { webkitTextFillColor: colour, fontSize, writingMode, direction } = getComputedStyle(element);
    const { clippers, layer, topLayer, masked, behind } = this.#inherit(element);
    const isClear = toneOf(colour).alpha < 0.2;
    return {
      shown:
        element.checkVisibility({
          opacityProperty: true,
          visibilityProperty: true,
          contentVisibilityAuto: true,
        }) && !(isClear && !isFilled(element)),
      paint: signPaint(colour, behind),
      fontSize: Number.parseFloat(fontSize) || 16,
      vertical: writingMode !== 'horizontal-tb',
      leftToRightLines: writingMode === 'vertical-lr' || writingMode === 'sideways-lr',
      rtl: direction === 'rtl',
      ruby: element.closest('ruby') !== null,
      clippers,
      masked,
      layer: layer ?? 0,
      topLayer,
    };
  }

  #inherit(element: Element): Inherited {
    const known = this.#inherited.get(element);
    if (known) return known;
    const parent = flatParent(element);
    const from = parent && parent !== document.documentElement ? this.#inherit(parent) : this.#outside;
    const inherited = this.#handOn(element, from);
    this.#inherited.set(element, inherited);
    return inherited;
  }

  #handOn(element: Element, from: Inherited): Inherited {
    const style = getComputedStyle(element);
    const { position, transform, filter } = style;
    const isPositioned = position !== 'static';
    const isTransformed = transform !== 'none' || filter !== 'none';
    let { clippers, layer } = from;
    if (position === 'fixed') clippers = from.fixedClippers;
    else if (position === 'absolute') clippers = from.absoluteClippers;
    if (element !== this.#viewport && clips(style)) clippers = [...clippers, element];
    if (layer === null && style.zIndex !== 'auto' && (isPositioned || from.isFlexible)) {
      layer = Math.max(0, Number(style.zIndex));
    } else if (layer === null && (isTransformed || isStacking(style))) layer = 0;
    return {
      clippers,
      absoluteClippers: isPositioned || isTransformed ? clippers : from.absoluteClippers,
      fixedClippers: isTransformed ? clippers : from.fixedClippers,
      layer,
      topLayer: from.topLayer || isTopLayer(element),
      isFlexible: /flex|grid/.test(style.display),
      masked: from.masked || style.clipPath !== 'none',
      behind: ground(style, from.behind),
    };
  }
}
