import { i18n } from '#i18n';
import type { Lang } from '../engine/types.ts';

/** The language that the surfaces speak: the browser's, where we have it. */
export const uiLang = (): Lang => (i18n.t('common.lang') === 'ja' ? 'ja' : 'en');
