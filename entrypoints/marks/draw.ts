import { i18n } from '#i18n';
import type { Lang } from '../../engine/types.ts';
import { badgeButton, nameOf } from './badge-button.ts';
import { Underlines } from './highlight.ts';
import { MarkIndex } from './mark-at.ts';
import type { Scope } from './not-here.ts';
import { CardOpener } from './open-card.ts';
import { openOverlay } from './overlay.ts';
import type { PageCards } from './page-cards.ts';
import { Badges } from './place-badges.ts';
import type { Mark, Subject } from './subjects.ts';
import { turnToMark } from './turn-to-mark.ts';
import { watchCard } from './watch-card.ts';
import { watchLayout } from './watch-layout.ts';

interface Options {
  cards: PageCards;
  /** The reader does not want this marked any more. */
  notHere(subject: Subject, scope: Scope): void;
  /** The document was replaced: what was drawn is lost, and with it all that listened. */
  gone(): void;
}

/** Everything that is drawn into the page. Goes when the signal aborts. */
export interface Drawing {
  /** From now on these subjects, on a page in this language. */
  show(subjects: Subject[], lang: Lang): void;
  /** Opens the card of the next (1) or the previous (-1) badge in reading order, and puts the focus into it. */
  turn(by: 1 | -1): void;
  /** Says `text` once to screen readers. */
  announce(text: string): void;
  /** Is all text that is marked still where it was? */
  stands(): boolean;
}

const rootOf = ({ range }: Mark): Node => range.startContainer.getRootNode();

/** Adds our element to the page and begins to follow its text. */
export function draw({ cards, notHere, gone }: Options, signal: AbortSignal): Drawing {
  let subjects: Subject[] = [];
  let lang: Lang = 'en';
  let index = new MarkIndex([]);

  const overlay = openOverlay(signal, gone);
  const underlines = new Underlines(signal);
  const badges = new Badges(
    overlay,
    (subject) => badgeButton(subject, nameOf(subject, cards, lang)),
    () => passSoon('layout'),
    signal,
  );
  const opener = new CardOpener({
    overlay,
    cards,
    button: (subject) => badges.button(subject),
    turnedTo: (mark) => underlines.setCurrent(mark),
    stepped: (place, count) => overlay.announce(i18n.t('marks.place', [String(place + 1), String(count)])),
    notHere: (subject, scope) => {
      overlay.announce(i18n.t('marks.gone', [nameOf(subject, cards, lang)]));
      notHere(subject, scope);
    },
  });
  signal.addEventListener('abort', () => opener.close(false));

  const passSoon = watchLayout(
    (change, pace) => {
      const moved = badges.place(change, pace);
      if (change === 'layout') underlines.suit(pace);
      opener.follow();
      return moved;
    },
    () => [...new Set([document, ...subjects.flatMap(({ marks }) => marks.map(rootOf))])],
    () => badges.anchors(),
    signal,
  );
  watchCard(
    {
      overlay,
      opener,
      index: () => index,
      subjectOf: (button) => subjects.find(({ key }) => key === button.dataset.key),
    },
    signal,
  );

  /** What had the focus before it was turned to the first mark. */
  let cameFrom: HTMLElement | null = null;
  const turn = (by: 1 | -1): void => {
    const { activeElement, body } = document;
    if (activeElement !== overlay.host) {
      cameFrom = activeElement instanceof HTMLElement && activeElement !== body ? activeElement : null;
    }
    turnToMark(
      {
        subjects: () => subjects,
        current: () => opener.mark,
        open: (mark, place, count) => {
          opener.open(mark, { pinned: true });
          opener.returnTo = cameFrom;
          opener.panel.focus({ preventScroll: true });
          overlay.announce(i18n.t('marks.turned', [String(place + 1), String(count)]));
        },
      },
      by,
    );
  };

  return {
    turn,
    announce: overlay.announce,
    stands: () => subjects.every(({ marks }) => marks.every((mark) => mark.stands())),
    show: (now, pageLang) => {
      subjects = now;
      lang = pageLang;
      opener.lang = lang;
      index = new MarkIndex(subjects);
      underlines.show(subjects);
      badges.show(subjects);
      opener.renew(subjects);
      passSoon('layout');
    },
  };
}
