import entities from '../../../data/entities.json' with { type: 'json' };
import { badgeButton, nameOf } from '../../../entrypoints/marks/badge-button.ts';
import { draw } from '../../../entrypoints/marks/draw.ts';
import { Underlines } from '../../../entrypoints/marks/highlight.ts';
import highlights from '../../../entrypoints/marks/highlights.css?inline';
import { measure } from '../../../entrypoints/marks/measure.ts';
import { openOverlay } from '../../../entrypoints/marks/overlay.ts';
import { PageCards } from '../../../entrypoints/marks/page-cards.ts';
import { Badges } from '../../../entrypoints/marks/place-badges.ts';
import { stillThere } from '../../../entrypoints/marks/still-there.ts';
import type { Subject } from '../../../entrypoints/marks/subjects.ts';

const ROUNDS = 15;
const SCROLLED_FRAMES = 150;
/** Pixels a frame. */
const SPEED = 40;
/** Milliseconds beyond which somebody sees that a frame was late: one and a half of 60 a second. */
const LATE = 25;

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;

/** Waits until nothing is left to be laid out, so that nobody pays for what was there before. */
async function still(): Promise<void> {
  await nextFrame();
  await nextFrame();
  document.documentElement.getBoundingClientRect();
}

/** A page of so many names, each in its own sentence, and what marks them. `perParagraph` says how close they stand. */
function writePage(count: number, perParagraph: number): Subject[] {
  document.body.replaceChildren();
  document.body.style.cssText = 'font: 13px/1.5 sans-serif; max-width: 900px; margin: 8px auto';
  const subjects: Subject[] = [];
  let paragraph = document.createElement('p');
  for (let i = 0; i < count; i++) {
    if (i % perParagraph === 0) {
      paragraph = document.createElement('p');
      document.body.append(paragraph);
    }
    const { id, name } = entities[i]!;
    const text = new Text(`${name.en} was named here, and the sentence goes on. `);
    paragraph.append(text);
    const range = { startContainer: text, startOffset: 0, endContainer: text, endOffset: name.en.length };
    const subject: Subject = { key: `entity:${id}`, kind: 'entity', id, marks: [], badgeAt: null };
    const mark = { subject, range, stands: stillThere(range) };
    subject.badgeAt = mark;
    subject.marks.push(mark);
    subjects.push(subject);
  }
  return subjects;
}

async function cardsOf(subjects: Subject[]): Promise<PageCards> {
  const cards = new PageCards();
  const mentions = subjects.map(({ id }) => ({ entity: id, start: 0, end: 0 }));
  await cards.fetchFor({ lang: 'en', mentions, figures: [], toRange: () => null });
  return cards;
}

function styleUnderlines(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlights);
  document.adoptedStyleSheets = [sheet];
}

/** Milliseconds to draw the marks; waiting for the browser to say what is near the viewport is not counted. */
async function placeMarks(subjects: Subject[], cards: PageCards): Promise<number> {
  const stop = new AbortController();
  const near = Promise.withResolvers<void>();
  const began = performance.now();
  const overlay = openOverlay(stop.signal, () => undefined);
  const underlines = new Underlines(stop.signal);
  const make = (subject: Subject): HTMLButtonElement => badgeButton(subject, nameOf(subject, cards, 'en'));
  const badges = new Badges(overlay, make, near.resolve, stop.signal);
  underlines.show(subjects);
  badges.show(subjects);
  let spent = performance.now() - began;
  await near.promise;
  const again = performance.now();
  badges.place('layout', 'calm');
  overlay.layer.getBoundingClientRect();
  spent += performance.now() - again;
  const drawn = overlay.layer.querySelectorAll('button').length;
  if (drawn !== subjects.length) throw new Error(`${drawn} of ${subjects.length} badges were drawn`);
  stop.abort();
  return spent;
}

/** The least that as many badges can cost: boxes read, buttons put there, laid out. No underline, nothing followed. */
function placeBareOverlay(subjects: Subject[]): number {
  const began = performance.now();
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    ':host{position:absolute;top:0;left:0}button{position:absolute;top:0;left:0;width:12px;height:12px;padding:0;border:0}',
  );
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);
  const boxes = subjects.map(({ badgeAt }) => measure(badgeAt!.range)!.getBoundingClientRect());
  for (const [i, { right, top }] of boxes.entries()) {
    const button = document.createElement('button');
    button.setAttribute('aria-label', subjects[i]!.id);
    button.style.transform = `translate(${right + scrollX}px, ${top + scrollY}px)`;
    root.append(button);
  }
  root.lastElementChild!.getBoundingClientRect();
  const spent = performance.now() - began;
  host.remove();
  return spent;
}

/** Median milliseconds, taken in turns, of `count` marks that all stand on the screen, and of a bare overlay. */
export async function timePlacing(count: number): Promise<{ marks: number; bare: number }> {
  styleUnderlines();
  const subjects = writePage(count, 5);
  const cards = await cardsOf(subjects);
  const marks: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await still();
    bare.push(placeBareOverlay(subjects));
    await still();
    marks.push(await placeMarks(subjects, cards));
  }
  return { marks: median(marks), bare: median(bare) };
}

export interface Scrolled {
  /** Frames that came late. */
  late: number;
  frames: number;
}

let drawn: AbortController | null = null;

/** Shows a page of 100 names, many screens long, with its marks or without, and waits until it is still. */
export async function prepareScroll(marked: boolean): Promise<void> {
  drawn?.abort();
  styleUnderlines();
  const subjects = writePage(100, 1);
  for (const paragraph of document.body.children) (paragraph as HTMLElement).style.marginBottom = '60px';
  scrollTo(0, 0);
  drawn = new AbortController();
  if (marked) {
    const cards = await cardsOf(subjects);
    draw({ cards, notHere: () => undefined, gone: () => undefined }, drawn.signal).show(subjects, 'en');
  }
  await new Promise((resolve) => setTimeout(resolve, 800));
}

/** Scrolls on, frame by frame. */
export async function scroll(): Promise<Scrolled> {
  let late = 0;
  let last = await nextFrame();
  for (let frame = 0; frame < SCROLLED_FRAMES; frame++) {
    scrollBy(0, SPEED);
    const now = await nextFrame();
    if (now - last > LATE) late++;
    last = now;
  }
  return { late, frames: SCROLLED_FRAMES };
}
