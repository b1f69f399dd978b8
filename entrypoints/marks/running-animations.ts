import { flatParent } from './flat-tree.ts';

/** Properties that move what is in the element itself. */
const own = /^(transform|translate|rotate|scale|offset|left|top|right|bottom|inset)/;
/** Properties that can also move what stands after it. */
const size =
  /^(zoom|(min-|max-)?(width|height|inline-size|block-size)|margin|padding|flex|grid|gap|row-gap|column-gap|font|line-height|letter-spacing|order|border)/;

/** Does a change of this property, in its CSS spelling, move text? */
export const movesText = (property: string): boolean => own.test(property) || size.test(property);

const cssName = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The properties that an animation changes, in their CSS spelling. */
const properties = (effect: KeyframeEffect): string[] =>
  effect.getKeyframes().flatMap((frame) => Object.keys(frame).map(cssName));

const isAround = (element: Element, inner: Element): boolean => {
  for (let at: Element | null = inner; at; at = flatParent(at)) if (at === element) return true;
  return false;
};

/** Knows which animations and transitions of the page are moving marked text. */
export class RunningAnimations {
  #running = new Set<Animation>();

  /**
   * Looks which there are now.
   * @param roots documents and shadow roots that marked text stands in
   * @param anchors the elements that it stands in
   */
  look(roots: Node[], anchors: Element[]): void {
    this.#running.clear();
    for (const root of roots) {
      if (!(root instanceof Document || root instanceof ShadowRoot)) continue;
      for (const animation of root.getAnimations()) {
        if (isRunning(animation) && this.#matters(animation, anchors)) this.#running.add(animation);
      }
    }
  }

  /** Is any of them still running? */
  any(): boolean {
    for (const animation of this.#running) if (!isRunning(animation)) this.#running.delete(animation);
    return this.#running.size > 0;
  }

  #matters({ effect }: Animation, anchors: Element[]): boolean {
    if (!(effect instanceof KeyframeEffect) || !effect.target || effect.pseudoElement) return false;
    const { target } = effect;
    const changed = properties(effect);
    if (!changed.some(movesText)) return false;
    if (anchors.some((anchor) => isAround(target, anchor))) return true;
    // What grows and shrinks for ever is a loading bar, with a place of its own.
    return changed.some((name) => size.test(name)) && effect.getComputedTiming().endTime !== Infinity;
  }
}

/** What runs along the scroll position moves when the page scrolls, and not by itself. */
const isRunning = ({ playState, timeline }: Animation): boolean =>
  playState === 'running' && timeline instanceof DocumentTimeline;
