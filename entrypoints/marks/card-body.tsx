import type { Lang } from '../../engine/types.ts';
import { EntityCard } from './entity-card.tsx';
import { FigureCard } from './figure-card.tsx';
import type { PageCards } from './page-cards.ts';
import type { Subject } from './subjects.ts';

/** What is known of a subject. */
export function CardBody({ subject, cards, lang }: { subject: Subject; cards: PageCards; lang: Lang }) {
  if (subject.kind === 'entity') {
    const entity = cards.entity(subject.id);
    return entity ? <EntityCard entity={entity} headline={cards.headline(entity.id)} lang={lang} /> : null;
  }
  const figure = cards.figure(subject.id);
  return figure ? (
    <FigureCard figure={figure} said={subject.figure} series={cards.series(figure)} lang={lang} />
  ) : null;
}
