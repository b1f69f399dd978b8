import type { Mark, Subject } from './subjects.ts';
import { textParts } from './text-parts.ts';

type Name = 'backstory-entity' | 'backstory-figure' | 'backstory-vertical' | 'backstory-current';

/** Where several lie on one text, the later wins. */
const order: Name[] = ['backstory-entity', 'backstory-figure', 'backstory-vertical', 'backstory-current'];

const isSupported = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS;

/** Where the reader's own colours are forced on the page, a highlight looks like selected text: badges do there. */
const areColoursForced = (): boolean => matchMedia('(forced-colors: active)').matches;

/** A piece of underlined text. */
interface Line {
  name: Name;
  part: Range;
  /** Is it of the mark that carries the badge of its subject? */
  badged: boolean;
  shown: boolean;
}

const isOnScreen = (part: Range): boolean => {
  const { top, right, bottom, left } = part.getBoundingClientRect();
  return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
};

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

  #lines: Line[] = [];
  #sparing = false;
  #areForced = false;

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
    const isVertical = verticalText();
    this.#lines = subjects.flatMap(({ kind, marks, badgeAt }) =>
      marks.flatMap((mark): Line[] => {
        const { range } = mark;
        const name = isVertical(range) ? 'backstory-vertical' : (`backstory-${kind}` as const);
        const badged = mark === badgeAt;
        return textParts(range).map((part) => ({ name, part, badged, shown: this.#shows(part, badged) }));
      }),
    );
    this.#draw();
  }

  /**
   * Keeps to what carries a badge on the screen (true), or underlines all (false). In every frame in which the page
   * changes the browser lays every line anew, a thousandth of a processor for each: on a page that changes all the time
   * that adds up.
   */
  spare(sparing: boolean): void {
    this.#sparing = sparing;
    let changed = this.#areForced !== areColoursForced();
    for (const line of this.#lines) {
      const shown = this.#shows(line.part, line.badged);
      changed ||= shown !== line.shown;
      line.shown = shown;
    }
    if (changed) this.#draw();
  }

  #shows(part: Range, badged: boolean): boolean {
    return !this.#sparing || (badged && isOnScreen(part));
  }

  #draw(): void {
    this.#areForced = areColoursForced();
    for (const name of order.slice(0, -1)) {
      this.#set(
        name,
        this.#lines
          .filter((line) => line.shown && !this.#areForced && line.name === name)
          .map(({ part }) => part),
      );
    }
  }

  /** Sets off the one mark that the card is about; null: none. */
  setCurrent(mark: Mark | null): void {
    this.#set('backstory-current', mark ? textParts(mark.range) : []);
  }
}
