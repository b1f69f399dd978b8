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
  /** Elements that clip the text. */
  clippers: readonly Element[];
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
}

const outside: Inherited = {
  clippers: [],
  absoluteClippers: [],
  fixedClippers: [],
  layer: null,
  topLayer: false,
  isFlexible: false,
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
  element.matches(':modal, :fullscreen') ||
  (element instanceof HTMLElement && element.popover !== null && element.matches(':popover-open'));

/** Looks at the elements that text lies in, at each of them once. */
export class SurroundingsCache {
  #inherited = new Map<Element, Inherited>();
  #around = new Map<Element, Surroundings>();
  /** The body's overflow is the viewport's unless the root element has its own. */
  #viewport: Element | null = null;

  /** Styles may have changed. */
  clear(): void {
    this.#inherited.clear();
    this.#around.clear();
    const { body, documentElement } = document;
    this.#viewport = getComputedStyle(documentElement).overflow === 'visible' ? body : null;
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
    const { color, fontSize, writingMode, direction } = getComputedStyle(element);
    const { clippers, layer, topLayer } = this.#inherit(element);
    return {
      shown: element.checkVisibility({
        opacityProperty: true,
        visibilityProperty: true,
        contentVisibilityAuto: true,
      }),
      // Letters filled by a background image have a colour that is not seen.
      colour: toneOf(color).alpha < 0.2 ? 'CanvasText' : color,
      fontSize: Number.parseFloat(fontSize) || 16,
      vertical: writingMode !== 'horizontal-tb',
      leftToRightLines: writingMode === 'vertical-lr' || writingMode === 'sideways-lr',
      rtl: direction === 'rtl',
      ruby: element.closest('ruby') !== null,
      clippers,
      layer: layer ?? 0,
      topLayer,
    };
  }

  #inherit(element: Element): Inherited {
    const known = this.#inherited.get(element);
    if (known) return known;
    const parent = flatParent(element);
    const from = parent && parent !== document.documentElement ? this.#inherit(parent) : outside;
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
    };
  }
}
