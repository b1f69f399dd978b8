import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '../.wxt/i18n/structure.d.ts';

/** Texts of the surfaces in the language of the browser; keys are those of `locales/en.yml`. Imported as `#i18n`. */
export const i18n = createI18n<GeneratedI18nStructure>();
