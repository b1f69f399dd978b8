/** How far outside the viewport text counts as near it, in parts of the viewport. */
const MARGIN = '60%';

/** Knows which of the watched elements are in or near the viewport, and calls `changed` when that has changed. */
export class NearViewport {
  #near = new Set<Element>();
  #watched = new Set<Element>();
  #observer: IntersectionObserver;

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
    for (const element of elements) if (!this.#watched.has(element)) this.#observer.observe(element);
    this.#watched = elements;
  }

  has(element: Element): boolean {
    return this.#near.has(element);
  }
}
