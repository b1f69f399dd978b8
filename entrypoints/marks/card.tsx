import { i18n } from '#i18n';
import type { Lang } from '../../engine/types.ts';
import { CardBody } from './card-body.tsx';
import type { Scope } from './not-here.ts';
import { NotHereMenu } from './not-here-menu.tsx';
import type { PageCards } from './page-cards.ts';
import { PlaceOnPage } from './place-on-page.tsx';
import type { Subject } from './subjects.ts';

export interface CardProps {
  subject: Subject;
  cards: PageCards;
  /** The page's language: names and texts are shown in it. */
  lang: Lang;
  /** Which of the subject's marks the card stands at, from 0. */
  place: number;
  onStep(by: 1 | -1): void;
  onNotHere(scope: Scope): void;
  onClose(): void;
}

/** What the card of an entity or a figure shows. */
export function Card({ subject, cards, lang, place, onStep, onNotHere, onClose }: CardProps) {
  return (
    <>
      <button type="button" class="close" aria-label={i18n.t('card.close')} onClick={onClose}>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 2 L10 10 M10 2 L2 10" />
        </svg>
      </button>
      <CardBody subject={subject} cards={cards} lang={lang} />
      <div class="foot">
        <PlaceOnPage count={subject.marks.length} place={place} onStep={onStep} />
        <NotHereMenu onChoose={onNotHere} />
      </div>
    </>
  );
}
