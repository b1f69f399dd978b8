/** How far outside the viewport text counts as near it, in parts of the viewport. */
const MARGIN = '60%';

function isOnScreen(element: Element): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return bottom >= 0 && top <= innerHeight && right >= 0 && left <= innerWidth;
}

/**
 * Knows which of the watched elements are in or near the viewport, and calls `changed` when that has changed. While it
 * rests it calls nothing and measures, when it is asked, what is in the viewport: an observer costs something in every
 * frame of a page that changes, and so does all that is drawn.
 */
export class NearViewport {
  #near = new Set<Element>();
  #watched = new Set<Element>();
  #observer: IntersectionObserver;
  #rests = false;

  constructor(changed: () => void, signal: AbortSignal) {
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting && this.#watched.has(target)) this.#near.add(target);
          else this.#near.delete(target);
        }
        changed();
      },
      { rootMargin: MARGIN },
    );
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  /** From now on these elements and no others. */
  watch(elements: Set<Element>): void {
    for (const element of this.#watched) {
      if (elements.has(element)) continue;
      this.#observer.unobserve(element);
      this.#near.delete(element);
    }
    for (const element of elements)
      if (!this.#watched.has(element) && !this.#rests) this.#observer.observe(element);
    this.#watched = elements;
  }

  rest(rests: boolean): void {
    if (rests === this.#rests) return;
    this.#rests = rests;
    if (rests) this.#observer.disconnect();
    else for (const element of this.#watched) this.#observer.observe(element);
  }

  has(element: Element): boolean {
    return this.#rests ? isOnScreen(element) : this.#near.has(element);
  }
}
