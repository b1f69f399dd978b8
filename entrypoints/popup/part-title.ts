import { i18n } from '#i18n';
import type { PartName } from './parts-in.ts';

/** The heading of a part, which is also the text of the link to it. */
export function partTitle(part: PartName): string {
  switch (part) {
    case 'mentions':
      return i18n.t('popup.part.mentions');
    case 'figures':
      return i18n.t('popup.part.figures');
    case 'related':
      return i18n.t('popup.part.related');
    case 'summary':
      return i18n.t('popup.part.summary');
    case 'timeline':
      return i18n.t('popup.part.timeline');
  }
}
