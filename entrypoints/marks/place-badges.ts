import { badgeSpot, keepInside, type Spot } from './badge-spot.ts';
import { type Box, overlaps } from './box.ts';
import { isCovered } from './covered.ts';
import { endBox, endsDense } from './end-box.ts';
import { flatParent } from './flat-tree.ts';
import { NearViewport } from './near-viewport.ts';
import type { Overlay } from './overlay.ts';
import type { Mark, Subject } from './subjects.ts';
import { SurroundingsCache } from './surroundings.ts';
import type { Change } from './watch-layout.ts';

/** Half the width of what a badge draws at most, pixels. */
const HALF = 6;
/** Moves of less than this, in pixels, are rounding. */
const STILL = 0.25;

interface Badge {
  subject: Subject;
  mark: Mark;
  /** Made when its text first comes near the viewport. */
  button: HTMLButtonElement | null;
  /** Where it was put; null while it is not shown. */
  at: { x: number; y: number; size: number; colour: string; layer: number } | null;
  covered: boolean;
}

/** Where coordinates are counted from in one pass. */
interface View {
  origin: ReturnType<Overlay['origin']>;
  /** The first screen of the document, in viewport coordinates. */
  first: Box;
}

/** What one pass has read for one badge; nothing is written until all is read. */
interface Reading {
  badge: Badge;
  at: Badge['at'];
}

/** The element whose box tells whether the mark is near the viewport. */
function boxed(mark: Mark): Element | null {
  let element = flatParent(mark.range.endContainer);
  while (element && getComputedStyle(element).display === 'contents') element = flatParent(element);
  return element;
}

/** Keeps a badge at the text of each subject that is in or near the viewport and can be seen. */
export class Badges {
  #overlay: Overlay;
  #make: (subject: Subject) => HTMLButtonElement;
  #near: NearViewport;
  #badges = new Map<string, Badge>();
  #boxes = new Map<Badge, Element>();
  #surroundings = new SurroundingsCache();

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
    this.#boxes.clear();
    for (const subject of subjects) {
      const mark = subject.badgeAt;
      if (!mark) continue;
      const badge = before.get(subject.key) ?? { subject, mark, button: null, at: null, covered: false };
      badge.subject = subject;
      badge.mark = mark;
      before.delete(subject.key);
      this.#badges.set(subject.key, badge);
      const box = boxed(mark);
      if (box) this.#boxes.set(badge, box);
    }
    for (const { button } of before.values()) button?.remove();
    this.#near.watch(new Set(this.#boxes.values()));
  }

  /** The button of a subject, while it has one. */
  button(subject: Subject): HTMLButtonElement | null {
    return this.#badges.get(subject.key)?.button ?? null;
  }

  /** Puts every badge where its text is now: first reads all, then writes what has changed. True when any moved. */
  place(change: Change): boolean {
    if (change === 'layout') this.#surroundings.clear();
    const view = this.#view();
    const readings = [...this.#badges.values()].map((badge) => ({
      badge,
      at: this.#read(badge, view, change),
    }));
    let moved = false;
    for (const reading of readings) moved = this.#write(reading) || moved;
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

  #read(badge: Badge, { origin, first }: View, change: Change): Badge['at'] {
    const box = this.#boxes.get(badge);
    const element = flatParent(badge.mark.range.endContainer);
    if (!box || !element || !this.#near.has(box)) return null;
    const around = this.#surroundings.of(element);
    if (!around.shown || around.topLayer) return null;
    const end = endBox(badge.mark.range);
    if (!end || around.clippers.some((clipper) => !overlaps(clipper.getBoundingClientRect(), end)))
      return null;
    if (change === 'layout') badge.covered = isCovered(element, end, this.#overlay.host);
    if (badge.covered) return null;
    const writing = { ...around, dense: endsDense(badge.mark.range) };
    const spot: Spot = keepInside(badgeSpot(end, writing, origin.scale), end, first, HALF * origin.scale);
    return {
      x: (spot.x - origin.x) / origin.scale,
      y: (spot.y - origin.y) / origin.scale,
      size: spot.size / origin.scale,
      colour: around.colour,
      layer: around.layer,
    };
  }

  #write({ badge, at }: Reading): boolean {
    const { at: was } = badge;
    badge.at = at;
    if (!at) {
      if (!was) return false;
      // A badge that is left where it was could make the page wider when the page gets narrower.
      badge.button?.remove();
      return true;
    }
    badge.button ??= this.#make(badge.subject);
    const { button } = badge;
    const { style } = button;
    const moved = !was || Math.abs(was.x - at.x) > STILL || Math.abs(was.y - at.y) > STILL;
    if (moved) style.transform = `translate(${at.x.toFixed(2)}px, ${at.y.toFixed(2)}px)`;
    else Object.assign(at, { x: was.x, y: was.y });
    if (was?.size !== at.size) style.setProperty('--size', `${at.size.toFixed(2)}px`);
    if (was?.colour !== at.colour) style.color = at.colour;
    if (was?.layer !== at.layer) style.zIndex = String(at.layer);
    if (!was) this.#insert(badge, button);
    return moved;
  }

  /** Buttons lie in the order in which the reader comes to their text. */
  #insert(badge: Badge, button: HTMLButtonElement): void {
    let after = false;
    for (const other of this.#badges.values()) {
      if (other === badge) after = true;
      else if (after && other.button?.isConnected) {
        other.button.before(button);
        return;
      }
    }
    this.#overlay.layer.append(button);
  }
}
