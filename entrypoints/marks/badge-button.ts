import { i18n } from '#i18n';
import type { Lang } from '../../engine/types.ts';
import { valueLabel } from './format.ts';
import type { PageCards } from './page-cards.ts';
import type { Subject } from './subjects.ts';

/** The name of what a badge explains, in the page's language. */
export function nameOf({ kind, id }: Subject, cards: PageCards, lang: Lang): string {
  if (kind === 'entity') return cards.entity(id)?.name[lang] ?? '';
  const figure = cards.figure(id);
  return figure ? valueLabel(figure.value, figure.unit) : '';
}

/** A badge. It stays out of the page's tab order. */
export function badgeButton(subject: Subject, name: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'badge';
  button.tabIndex = -1;
  button.dataset.kind = subject.kind;
  button.dataset.key = subject.key;
  button.ariaLabel = i18n.t('marks.explained', [name]);
  button.ariaHasPopup = 'dialog';
  button.ariaExpanded = 'false';
  return button;
}
