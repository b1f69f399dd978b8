import type { Mark, Subject } from './subjects.ts';
import { textParts } from './text-parts.ts';

type Name = 'backstory-entity' | 'backstory-figure' | 'backstory-vertical' | 'backstory-current';

/** Where several lie on one text, the later wins. */
const order: Name[] = ['backstory-entity', 'backstory-figure', 'backstory-vertical', 'backstory-current'];

const isSupported = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS;

/** Tells vertical text; each element is asked once. */
function verticalText(): (range: Range) => boolean {
  const known = new Map<Element, boolean>();
  return ({ startContainer }) => {
    const element = startContainer.parentElement;
    if (!element) return false;
    const vertical = known.get(element) ?? getComputedStyle(element).writingMode.startsWith('vertical');
    known.set(element, vertical);
    return vertical;
  };
}

/**
 * The underlines, by the CSS Custom Highlight API: no node of the page is touched. How they look is in
 * `highlights.css`. Where the browser has no such API there are badges only.
 */
export class Underlines {
  /** What we have registered; another instance in another world may have put its own in the place since. */
  #own = new Map<Name, Highlight>();

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => {
      for (const name of [...this.#own.keys()]) this.#set(name, []);
    });
  }

  #set(name: Name, ranges: Range[]): void {
    if (!isSupported()) return;
    const own = this.#own.get(name);
    if (ranges.length > 0) {
      const highlight = new Highlight(...ranges);
      highlight.priority = order.indexOf(name);
      CSS.highlights.set(name, highlight);
      this.#own.set(name, highlight);
    } else if (own) {
      if (CSS.highlights.get(name) === own) CSS.highlights.delete(name);
      this.#own.delete(name);
    }
  }

  /** Underlines every mark of these subjects, and nothing else. */
  show(subjects: Subject[]): void {
    const ranges = { entity: [] as Range[], figure: [] as Range[], vertical: [] as Range[] };
    const isVertical = verticalText();
    for (const { kind, marks } of subjects) {
      for (const { range } of marks) ranges[isVertical(range) ? 'vertical' : kind].push(...textParts(range));
    }
    this.#set('backstory-entity', ranges.entity);
    this.#set('backstory-figure', ranges.figure);
    this.#set('backstory-vertical', ranges.vertical);
  }

  /** Sets off the one mark that the card is about; null: none. */
  setCurrent(mark: Mark | null): void {
    this.#set('backstory-current', mark ? textParts(mark.range) : []);
  }
}
