import type { Lang } from '../../engine/types.ts';
import { type Box, overlaps } from './box.ts';
import { CardPanel } from './card-panel.tsx';
import { toneOf } from './colour.ts';
import { endBox } from './end-box.ts';
import { flatParent } from './flat-tree.ts';
import { markLines } from './mark-lines.ts';
import { linesOf } from './measure.ts';
import type { Scope } from './not-here.ts';
import type { Overlay } from './overlay.ts';
import type { PageCards } from './page-cards.ts';
import { isLaidOut, scrollToMark } from './scroll-to-mark.ts';
import type { Mark, Subject } from './subjects.ts';

interface Open {
  mark: Mark;
  /** The line of the mark that was pointed at, counted among its boxes; the card stands at it. */
  line: number;
  /** Opened by hand: it does not close when the pointer goes away. */
  pinned: boolean;
}

interface Options {
  overlay: Overlay;
  cards: PageCards;
  button(subject: Subject): HTMLButtonElement | null;
  /** Another mark is the one that the card is about; null: none. */
  turnedTo(mark: Mark | null): void;
  stepped(place: number, count: number): void;
  notHere(subject: Subject, scope: Scope): void;
}

/** Opens and closes the card. There is one at a time. */
export class CardOpener {
  lang: Lang = 'en';
  /** Where the focus goes when the card is closed by hand; undefined: to its badge, null: nowhere. */
  returnTo: HTMLElement | null | undefined;
  #options: Options;
  #panel: CardPanel;
  #open: Open | null = null;

  constructor(options: Options) {
    this.#options = options;
    this.#panel = new CardPanel(options.overlay.cardPlace);
  }

  get panel(): HTMLElement {
    return this.#panel.element;
  }

  /** Where the card is; null while none is open. */
  get box(): Box | null {
    return this.#open && this.#panel.box;
  }

  get mark(): Mark | null {
    return this.#open?.mark ?? null;
  }

  get isPinned(): boolean {
    return this.#open?.pinned === true;
  }

  /** Opens the card at a mark. `at`: the line of it that was pointed at; without it the card stands at its end. */
  open(mark: Mark, { pinned, at }: { pinned: boolean; at?: Box }): void {
    if (this.#open && this.#open.mark.subject !== mark.subject) this.close(false);
    const lines = linesOf(mark.range);
    const line = at
      ? lines.findIndex(({ left, top }) => left === at.left && top === at.top)
      : lines.length - 1;
    this.#open = { mark, line, pinned };
    this.#draw();
  }

  /** The open card stays until it is closed by hand. */
  pin(): void {
    if (this.#open) this.#open.pinned = true;
  }

  /** Closes the card. `returnFocus`: to its badge, when the focus is in the card. */
  close(returnFocus: boolean): void {
    if (!this.#open) return;
    const { subject } = this.#open.mark;
    const button = this.#options.button(subject);
    const hadFocus = this.panel.matches(':focus-within');
    const target = this.returnTo === undefined ? button : this.returnTo;
    this.#open = null;
    this.returnTo = undefined;
    if (button) button.ariaExpanded = 'false';
    if (returnFocus && hadFocus) target?.focus({ preventScroll: true });
    this.#panel.hide();
    this.#options.turnedTo(null);
  }

  /** There is a new reading of the page: goes on with the same subject, or closes. */
  renew(subjects: Subject[]): void {
    if (!this.#open) return;
    const { mark } = this.#open;
    const subject = subjects.find(({ key }) => key === mark.subject.key);
    const place = mark.subject.marks.indexOf(mark);
    const renewed = subject?.marks[Math.min(place, subject.marks.length - 1)];
    if (renewed) {
      this.#open.mark = renewed;
      this.#draw();
    } else this.close(false);
  }

  /** Keeps the card at its text. It closes when the text has left the viewport, unless somebody is working in it. */
  follow(): void {
    if (!this.#open) return;
    const anchor = this.#anchor(this.#open);
    const screen = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    if (anchor && overlaps(anchor, screen)) this.#panel.moveTo(anchor, this.#isVertical());
    else if (!this.panel.matches(':focus-within')) this.close(false);
  }

  #isVertical(): boolean {
    const element = this.#open && flatParent(this.#open.mark.range.endContainer);
    return element !== null && getComputedStyle(element).writingMode !== 'horizontal-tb';
  }

  #anchor({ mark, line }: Open): Box | null {
    return markLines(linesOf(mark.range), line, this.#isVertical()) ?? endBox(mark.range);
  }

  #draw(): void {
    const { mark } = this.#open!;
    const { subject } = mark;
    const element = flatParent(mark.range.endContainer);
    // Light text stands on a dark page.
    const dark = element !== null && toneOf(getComputedStyle(element).color).lightness > 0.55;
    this.#panel.show(
      {
        subject,
        cards: this.#options.cards,
        lang: this.lang,
        place: subject.marks.indexOf(mark),
        onStep: (by) => this.#step(by),
        onNotHere: (scope) => {
          this.close(false);
          this.#options.notHere(subject, scope);
        },
        onClose: () => this.close(true),
      },
      dark,
    );
    const button = this.#options.button(subject);
    if (button) button.ariaExpanded = 'true';
    this.#options.turnedTo(mark);
    this.follow();
  }

  /** Goes to the next mark of the same subject that can be seen, around the end of the page. */
  #step(by: 1 | -1): void {
    if (!this.#open) return;
    const { marks } = this.#open.mark.subject;
    const from = marks.indexOf(this.#open.mark);
    for (let step = 1; step < marks.length; step++) {
      const place = (from + by * step + marks.length * step) % marks.length;
      const mark = marks[place]!;
      if (!isLaidOut(mark)) continue;
      scrollToMark(mark);
      this.open(mark, { pinned: true });
      this.#options.stepped(place, marks.length);
      return;
    }
  }
}
