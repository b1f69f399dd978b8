import type { Mark, Subject } from './subjects.ts';
import { textParts } from './text-parts.ts';

type Name = 'backstory-entity' | 'backstory-figure' | 'backstory-current';

const isSupported = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS;

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
      // Where a figure lies in an entity's name, and for the one that the card is about.
      highlight.priority = name === 'backstory-entity' ? 0 : name === 'backstory-figure' ? 1 : 2;
      CSS.highlights.set(name, highlight);
      this.#own.set(name, highlight);
    } else if (own) {
      if (CSS.highlights.get(name) === own) CSS.highlights.delete(name);
      this.#own.delete(name);
    }
  }

  /** Underlines every mark of these subjects, and nothing else. */
  show(subjects: Subject[]): void {
    const rangesOf = (kind: Subject['kind']): Range[] =>
      subjects
        .filter((subject) => subject.kind === kind)
        .flatMap(({ marks }) => marks)
        .flatMap(({ range }) => textParts(range));
    this.#set('backstory-entity', rangesOf('entity'));
    this.#set('backstory-figure', rangesOf('figure'));
  }

  /** Sets off the one mark that the card is about; null: none. */
  setCurrent(mark: Mark | null): void {
    this.#set('backstory-current', mark ? textParts(mark.range) : []);
  }
}
