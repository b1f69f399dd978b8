import type { Box, Point } from './box.ts';
import { isToward } from './toward.ts';

/** How long the pointer rests on a target before it counts, milliseconds. */
const REST = 250;
/** How long the pointer may be on neither target nor card. */
const LEAVE = 150;
/** The same while it is on its way to the card. */
const TRAVEL = 400;

interface Options<Target> {
  open(target: Target): void;
  close(): void;
  /** Where the open card is; null when none is open. */
  card(): Box | null;
}

/** Tells pointing at something from passing over it, and going over to the card from going away. */
export class HoverIntent<Target> {
  #options: Options<Target>;
  #waiting: Target | null = null;
  #opening: ReturnType<typeof setTimeout> | undefined;
  #closing: ReturnType<typeof setTimeout> | undefined;
  /** Where the pointer last was on a target or on the card. */
  #left: Point = { x: 0, y: 0 };

  constructor(options: Options<Target>) {
    this.#options = options;
  }

  /** The pointer is on a target. `isOpen`: its card is the one that is open. */
  over(target: Target, at: Point, isOpen: boolean): void {
    this.#left = at;
    if (isOpen) {
      this.inside(at);
      return;
    }
    if (this.#waiting === target) return;
    this.#stopOpening();
    this.#waiting = target;
    this.#opening = setTimeout(() => {
      this.reset();
      this.#options.open(target);
    }, REST);
  }

  /** The pointer is on the card. */
  inside(at: Point): void {
    this.#left = at;
    this.reset();
  }

  /** The pointer is on neither. */
  away(at: Point): void {
    this.#stopOpening();
    const card = this.#options.card();
    if (!card) return;
    const travels = isToward(this.#left, at, card);
    // Going away counts from the first moment; on the way to the card each step counts anew.
    if (this.#closing !== undefined && !travels) return;
    clearTimeout(this.#closing);
    this.#closing = setTimeout(
      () => {
        this.#closing = undefined;
        this.#options.close();
      },
      travels ? TRAVEL : LEAVE,
    );
  }

  /** Forgets what the pointer was about to do. */
  reset(): void {
    this.#stopOpening();
    clearTimeout(this.#closing);
    this.#closing = undefined;
  }

  #stopOpening(): void {
    clearTimeout(this.#opening);
    this.#waiting = null;
  }
}
