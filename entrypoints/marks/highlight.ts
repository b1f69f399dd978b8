import type { TextStretch } from '../../platform/text-stretch.ts';
import { rangeOver } from './measure.ts';
import type { Mark, Subject } from './subjects.ts';
import { textParts } from './text-parts.ts';
import type { Pace } from './watch-mutations.ts';

type Name = 'backstory-entity' | 'backstory-figure' | 'backstory-vertical' | 'backstory-current';

/** Where several lie on one text, the later wins. */
const order: Name[] = ['backstory-entity', 'backstory-figure', 'backstory-vertical', 'backstory-current'];

const isSupported = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS;

/** Where the reader's own colours are forced on the page, a highlight looks like selected text: badges do there. */
const areColoursForced = (): boolean => matchMedia('(forced-colors: active)').matches;

/** A piece of underlined text. */
interface Line {
  name: Name;
  part: TextStretch;
  mark: Mark;
  /** Live, while it is underlined. */
  range: Range | null;
}

const isOnScreen = (range: Range): boolean => {
  const { top, right, bottom, left } = range.getBoundingClientRect();
  return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
};

/** Tells vertical text; each element is asked once. */
function verticalText(): (text: TextStretch) => boolean {
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
  #pace: Pace = 'calm';
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
    this.#lines = subjects.flatMap(({ kind, marks }) =>
      marks.flatMap((mark): Line[] => {
        const { range } = mark;
        const name = isVertical(range) ? 'backstory-vertical' : (`backstory-${kind}` as const);
        return textParts(range).map((part) => ({ name, part, mark, range: null }));
      }),
    );
    for (const line of this.#lines) this.#renew(line);
    this.#draw();
  }

  /**
   * Underlines all on a calm page, what is on the screen on a busy one, and nothing while a page is frantic: badges do.
   * In every frame in which the page changes the browser lays out every line anew, each a thousandth of a processor.
   */
  suit(pace: Pace): void {
    this.#pace = pace;
    let changed = this.#areForced !== areColoursForced();
    for (const line of this.#lines) changed = this.#renew(line) || changed;
    if (changed) this.#draw();
  }

  /** Gives a line its range, or takes it; true when it had to. */
  #renew(line: Line): boolean {
    const { mark, part, range } = line;
    line.range = this.#pace === 'frantic' ? null : (range ?? (mark.stands() ? rangeOver(part) : null));
    if (this.#pace === 'busy' && line.range && !isOnScreen(line.range)) line.range = null;
    return line.range !== range;
  }

  #draw(): void {
    this.#areForced = areColoursForced();
    for (const name of order.slice(0, -1)) {
      this.#set(
        name,
        this.#lines
          .filter((line) => !this.#areForced && line.name === name)
          .flatMap(({ range }) => range ?? []),
      );
    }
  }

  /** Sets off the one mark that the card is about; null: none. */
  setCurrent(mark: Mark | null): void {
    this.#set(
      'backstory-current',
      mark ? textParts(mark.range).flatMap((part) => rangeOver(part) ?? []) : [],
    );
  }
}
