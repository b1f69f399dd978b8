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
    const { position, display, overflow, transform, filter, contain, clipPath, clip, zIndex, opacity, isolation, willChange } =
      getComputedStyle(element);
    const isPositioned = position !== 'static';
    const isTransformed = transform !== 'none' || filter !== 'none';
    const isContained = contain !== 'none' && /layout|paint|strict|content/.test(contain);
    let { clippers } = from;
    if (position === 'fixed') clippers = from.fixedClippers;
    else if (position === 'absolute') clippers = from.absoluteClippers;
    const clips = overflow !== 'visible' || clipPath !== 'none' || clip !== 'auto' || /paint|strict|content/.test(contain);
    if (clips && element !== this.#viewport && display !== 'inline' && display !== 'contents') clippers = [...clippers, element];

    let { layer } = from;
    if (layer === null) {
      if (zIndex !== 'auto' && (isPositioned || from.isFlexible)) layer = Math.max(0, Number(zIndex));
      else if (
        isTransformed ||
        isContained ||
        position === 'fixed' ||
        position === 'sticky' ||
        opacity !== '1' ||
        isolation === 'isolate' ||
        /transform|opacity|filter/.test(willChange)
      ) {
        layer = 0;
      }
    }
    return {
      clippers,
      absoluteClippers: isPositioned || isTransformed ? clippers : from.absoluteClippers,
      fixedClippers: isTransformed ? clippers : from.fixedClippers,
      layer,
      topLayer: from.topLayer || isTopLayer(element),
      isFlexible: /flex|grid/.test(display),
    };
  }
}
