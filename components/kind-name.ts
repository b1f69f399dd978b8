import { i18n } from '#i18n';
import type { Entity } from '../data/schemas.ts';

/** What a group of entities of one kind is called. */
export function kindName(kind: Entity['kind']): string {
  switch (kind) {
    case 'person':
      return i18n.t('common.kinds.person');
    case 'office':
      return i18n.t('common.kinds.office');
    case 'organisation':
      return i18n.t('common.kinds.organisation');
    case 'unit':
      return i18n.t('common.kinds.unit');
    case 'base':
      return i18n.t('common.kinds.base');
    case 'place':
      return i18n.t('common.kinds.place');
    case 'treaty':
      return i18n.t('common.kinds.treaty');
    case 'system':
      return i18n.t('common.kinds.system');
    case 'exercise':
      return i18n.t('common.kinds.exercise');
    case 'concept':
      return i18n.t('common.kinds.concept');
  }
}
