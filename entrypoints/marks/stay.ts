import { i18n } from '#i18n';
import { answerFocus, focusDepth } from '../../platform/marks-focus.ts';
import { onMessage } from '../../platform/messages.ts';
import { ownHost } from '../../platform/own-host.ts';
import { onReading, type Reading } from '../../platform/page-channel.ts';
import { onSettings, readSettings } from '../../platform/settings-in-page.ts';
import type { Settings } from '../../platform/settings-shape.ts';
import { type Drawing, draw } from './draw.ts';
import { addNotHere, isNotHere, type Scope } from './not-here.ts';
import { PageCards } from './page-cards.ts';
import { type Subject, subjectsOf } from './subjects.ts';
import { whenOrphaned } from './watch-extension.ts';

const staying = Symbol.for('backstory.marks');

/** Time for a screen reader to take up what was announced, milliseconds. */
const SAID = 1_000;

/** Only HTML has a place for our element: not SVG or XML documents, not frame sets. */
const canDraw = (): boolean =>
  document.documentElement instanceof HTMLHtmlElement && !(document.body instanceof HTMLFrameSetElement);

/**
 * Draws what the reader script finds, as the settings want it, for as long as the page and the extension are there.
 * Injected again into the same page it does nothing: new readings reach it by themselves.
 *
 * @returns true when it has begun now, and needs `highlights.css`
 */
export function stay(): boolean {
  const world = globalThis as { [staying]?: true };
  if (world[staying] || !canDraw()) return false;
  world[staying] = true;
  const stop = new AbortController();
  const cards = new PageCards();
  /** Ids that are not to be marked while this page is open. */
  const notOnPage = new Set<string>();
  let reading: Reading | null = null;
  /** What the reading said. */
  let taken: string | null = null;
  let settings: Settings | null = null;
  let drawing: { drawing: Drawing; stop: AbortController } | null = null;

  /** What was drawn and is about to go. */
  let leaving: AbortController | null = null;

  const leave = (): void => {
    stop.abort();
    leaving?.abort();
    erase();
    delete world[staying];
  };

  function erase(): void {
    drawing?.stop.abort();
    drawing = null;
  }

  /** The reader switched the marks off: they go at once, our element only when that has been said. */
  function eraseAloud(): void {
    if (!drawing) return;
    drawing.drawing.show([], 'en');
    drawing.drawing.announce(i18n.t('marks.off'));
    leaving = drawing.stop;
    drawing = null;
    setTimeout(() => leaving?.abort(), SAID);
  }

  async function notHere({ id }: Subject, scope: Scope): Promise<void> {
    notOnPage.add(id);
    redraw();
    if (scope !== 'page') await addNotHere(id, scope === 'site' ? ownHost() : null);
  }

  function begin(): NonNullable<typeof drawing> {
    leaving?.abort();
    const own = new AbortController();
    const options = {
      cards,
      notHere: (subject: Subject, scope: Scope) => void notHere(subject, scope).catch(() => undefined),
      gone: () => {
        erase();
        redraw();
      },
    };
    return { drawing: draw(options, own.signal), stop: own };
  }

  /** Brings what is drawn in line with reading, cards and settings. */
  function redraw(): void {
    if (stop.signal.aborted || !reading || !settings?.marks) {
      erase();
      return;
    }
    const known = settings;
    const subjects = subjectsOf(
      reading,
      (kind, id) => cards.has(kind, id) && !notOnPage.has(id) && !isNotHere(id, ownHost(), known),
    );
    if (subjects.length === 0) erase();
    else {
      drawing ??= begin();
      drawing.drawing.show(subjects, reading.lang);
    }
  }

  async function take(now: Reading | null): Promise<void> {
    const said = now && JSON.stringify([now.lang, now.mentions, now.figures]);
    // A page that keeps changing elsewhere is read again and again.
    if (said !== null && said === taken && drawing?.drawing.stands()) return;
    taken = said;
    reading = now;
    settings ??= await readSettings();
    if (now) await cards.fetchFor(now);
    // A newer reading has its own turn.
    if (reading === now) redraw();
  }

  whenOrphaned(leave, stop.signal);
  onSettings((changed) => {
    const before = settings?.marks;
    settings = changed;
    if (before && !changed.marks) eraseAloud();
    else redraw();
    if (before === false && changed.marks) drawing?.drawing.announce(i18n.t('marks.on'));
  }, stop.signal);
  answerFocus(() => (drawing ? focusDepth() : null));
  // Never taken back: we only leave when the browser's API has gone, and with it the listener.
  onMessage('turnMark', ({ data }) => drawing?.drawing.turn(data.by));
  // Without a worker there is nothing to show; whether it has gone for good is looked after above.
  onReading((now) => void take(now).catch(() => undefined), stop.signal);
  return true;
}
