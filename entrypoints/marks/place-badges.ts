import { badgeSpot, keepInside, type Spot } from './badge-spot.ts';
import { type Box, centre, contains } from './box.ts';
import { isCovered } from './covered.ts';
import { boxOf, endsDense, endsLeftToRight, lastOf } from './end-box.ts';
import { flatParent } from './flat-tree.ts';
import { rangeOver } from './measure.ts';
import { NearViewport } from './near-viewport.ts';
import type { Overlay } from './overlay.ts';
import type { Mark, Subject } from './subjects.ts';
import { SurroundingsCache } from './surroundings.ts';
import type { Change } from './watch-layout.ts';
import type { Pace } from './watch-mutations.ts';

/** Half the width of what a badge draws at most, pixels. */
const HALF = 6;
/**
 * Asking what covers a badge makes the browser bring all its layers up to date. On a frantic page each badge is asked in
 * one of so many passes.
 */
const TURNS = 4;
/** Moves of less than this, in pixels, are rounding. */
const STILL = 0.25;

/** Where a badge is put, in pixels of our own coordinates, and what it looks like there. */
interface Place {
  x: number;
  y: number;
  size: number;
  colour: string;
  strength: number;
  /** Filled, or only its outline. */
  solid: boolean;
  layer: number;
}

/** The text that a badge stands at. */
interface Anchor {
  /** The last character. Live: follows changes of the page. */
  end: Range;
  element: Element;
  /** The element whose box tells whether the text is near the viewport. */
  box: Element;
  dense: boolean;
  /** Among characters that have small circles of their own, a sign is filled. */
  solid: boolean;
  leftToRight: boolean;
}

interface Badge {
  subject: Subject;
  anchor: Anchor | null;
  /** Made when its text first comes near the viewport. */
  button: HTMLButtonElement | null;
  /** Null while it is not shown. */
  place: Place | null;
  /** Null while it has not been asked. */
  covered: boolean | null;
}

/** Where coordinates are counted from in one pass. */
interface View {
  origin: ReturnType<Overlay['origin']>;
  /** The first screen of the document, in viewport coordinates. */
  first: Box;
}

function anchorOf({ range }: Mark): Anchor | null {
  const last = lastOf(range);
  const end = last && rangeOver(last);
  const element = flatParent(range.endContainer);
  let box = element;
  while (box && getComputedStyle(box).display === 'contents') box = flatParent(box);
  if (!end || !element || !box) return null;
  const dense = endsDense(range);
  const solid = dense || /^(ja|zh)/.test(element.closest<HTMLElement>('[lang]')?.lang ?? '');
  return { end, element, box, dense, solid, leftToRight: endsLeftToRight(range) };
}

/** Does an element that the text scrolls or hides in cut off the character or its badge? */
const isCutOff = (clippers: readonly Element[], box: Box, spot: Spot): boolean =>
  clippers.some((clipper) => {
    const frame = clipper.getBoundingClientRect();
    return !contains(frame, centre(box)) || !contains(frame, spot, spot.size);
  });

/** Keeps a badge at the text of each subject that is in or near the viewport and can be seen. */
export class Badges {
  #overlay: Overlay;
  #make: (subject: Subject) => HTMLButtonElement;
  #near: NearViewport;
  /** By the key of the subject, in the order in which the reader comes to their text. */
  #badges = new Map<string, Badge>();
  #surroundings = new SurroundingsCache();
  #pass = 0;

  constructor(
    overlay: Overlay,
    make: (subject: Subject) => HTMLButtonElement,
    changed: () => void,
    signal: AbortSignal,
  ) {
    this.#overlay = overlay;
    this.#make = make;
    this.#near = new NearViewport(changed, signal);
  }

  /** From now on the badges of these subjects, in this order. Badges of subjects that were there before are kept. */
  show(subjects: Subject[]): void {
    const before = this.#badges;
    this.#badges = new Map();
    const boxes = new Set<Element>();
    for (const subject of subjects) {
      if (!subject.badgeAt) continue;
      const badge = before.get(subject.key) ?? {
        subject,
        anchor: null,
        button: null,
        place: null,
        covered: null,
      };
      badge.subject = subject;
      badge.anchor = anchorOf(subject.badgeAt);
      before.delete(subject.key);
      this.#badges.set(subject.key, badge);
      if (badge.anchor) boxes.add(badge.anchor.box);
    }
    for (const { button } of before.values()) button?.remove();
    this.#near.watch(boxes);
  }

  /** The button of a subject, while it has one. */
  button(subject: Subject): HTMLButtonElement | null {
    return this.#badges.get(subject.key)?.button ?? null;
  }

  /** The elements that the text of badges stands in, as far as it is near the viewport. */
  anchors(): Element[] {
    return [...this.#badges.values()].flatMap(({ anchor }) =>
      anchor && this.#near.has(anchor.box) ? [anchor.element] : [],
    );
  }

  /** Puts every badge where its text is now: first reads all, then writes what has changed. True when any moved. */
  place(change: Change, pace: Pace): boolean {
    if (change === 'layout') this.#surroundings.clear();
    this.#near.rest(pace === 'frantic');
    if (change === 'layout') this.#pass++;
    const turns = pace === 'frantic' ? TURNS : 1;
    const view = this.#view();
    const places = [...this.#badges.values()].map((badge, i): [Badge, Place | null] => [
      badge,
      this.#read(badge, view, change === 'layout' && (this.#pass + i) % turns === 0),
    ]);
    let moved = false;
    /** Buttons lie in the order of their text: each before the one that was written last. */
    let next: HTMLButtonElement | null = null;
    for (const [badge, place] of places.reverse()) {
      moved = this.#write(badge, place, next) || moved;
      if (badge.place) next = badge.button;
    }
    return moved;
  }

  #view(): View {
    const { clientWidth, clientHeight } = document.documentElement;
    const left = -scrollX;
    const top = -scrollY;
    return {
      origin: this.#overlay.origin(),
      first: { left, top, right: left + clientWidth, bottom: top + clientHeight },
    };
  }

  #read(badge: Badge, { origin, first }: View, ask: boolean): Place | null {
    const { anchor } = badge;
    if (!anchor || !this.#near.has(anchor.box)) return null;
    const around = this.#surroundings.of(anchor.element);
    if (!around.shown || around.topLayer) return null;
    const box = boxOf(anchor.end);
    if (!box) return null;
    const { scale } = origin;
    const writing = { ...around, dense: anchor.dense, rtl: around.rtl && !anchor.leftToRight };
    const spot = keepInside(badgeSpot(box, writing, scale), box, first, HALF * scale);
    if (isCutOff(around.clippers, box, spot)) return null;
    if (ask || badge.covered === null) {
      badge.covered = isCovered(anchor.element, box, this.#overlay.host, around.masked);
    }
    if (badge.covered) return null;
    return {
      x: (spot.x - origin.x) / scale,
      y: (spot.y - origin.y) / scale,
      size: spot.size / scale,
      colour: around.paint.colour,
      strength: around.paint.strength,
      solid: anchor.solid,
      layer: around.layer,
    };
  }

  /** True when the badge came, went or moved. */
  #write(badge: Badge, place: Place | null, next: HTMLButtonElement | null): boolean {
    const was = badge.place;
    if (!place) {
      // A badge that is left where it was could make the page wider when the page gets narrower.
      if (was) badge.button?.remove();
      badge.place = null;
      return was !== null;
    }
    badge.button ??= this.#make(badge.subject);
    const { button } = badge;
    const moved = !was || Math.abs(was.x - place.x) > STILL || Math.abs(was.y - place.y) > STILL;
    const looks =
      was?.size !== place.size ||
      was.colour !== place.colour ||
      was.strength !== place.strength ||
      was.solid !== place.solid ||
      was.layer !== place.layer;
    if (moved || looks) {
      const { x, y, size, colour, strength, solid, layer } = place;
      button.style.cssText = `left:${x.toFixed(2)}px;top:${y.toFixed(2)}px;--size:${size.toFixed(2)}px;--strength:${strength};--fill:${solid ? 'var(--paint)' : 'none'};--ring:${solid ? 'transparent' : 'var(--paint)'};color:${colour};z-index:${layer}`;
      badge.place = place;
    }
    if (!was) this.#overlay.layer.insertBefore(button, next);
    return moved;
  }
}
