import { i18n } from '#i18n';
import type { TabState } from '../../platform/tab-context.ts';
import { subject } from './pack-names.ts';

/** The verdict in one line. */
export function verdictTitle(state: TabState): string {
  switch (state.status) {
    case 'detected':
      return i18n.t('popup.about', [subject]);
    case 'not-detected':
      return i18n.t('popup.notAbout', [subject]);
    case 'topics-off':
      return i18n.t('popup.topicsOff');
    case 'unreadable':
      return i18n.t('popup.unreadable');
    case 'asleep':
      return i18n.t('popup.asleep');
    case 'site-off':
      return i18n.t('popup.siteOff');
  }
}
