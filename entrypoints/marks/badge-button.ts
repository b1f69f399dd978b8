import { i18n } from '#i18n';
import { valueLabel } from '../../components/figure-value.ts';
import type { Lang } from '../../engine/types.ts';
import { uiLang } from '../../platform/ui-lang.ts';
import type { PageCards } from './page-cards.ts';
import type { Subject } from './subjects.ts';

/** The name of what a badge explains, in the page's language. */
export function nameOf({ kind, id }: Subject, cards: PageCards, lang: Lang): string {
  if (kind === 'entity') return cards.entity(id)?.name[lang] ?? '';
  const figure = cards.figure(id);
  return figure ? valueLabel(figure, uiLang()) : '';
}

/** What all badges share; copying is quicker than making. */
const blank = document.createElement('button');
blank.type = 'button';
blank.className = 'badge';
blank.tabIndex = -1;
blank.ariaHasPopup = 'dialog';
blank.ariaExpanded = 'false';

/** A badge. It stays out of the page's tab order. */
export function badgeButton(subject: Subject, name: string): HTMLButtonElement {
  const button = blank.cloneNode() as HTMLButtonElement;
  button.dataset.kind = subject.kind;
  button.dataset.key = subject.key;
  button.ariaLabel = i18n.t('marks.explained', [name]);
  return button;
}
