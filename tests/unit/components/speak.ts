import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Lang } from '../../../engine/types.ts';

/** Has the fake browser answer with the real texts of one language. Import what reads them at once after this. */
export async function speak(lang: Lang): Promise<void> {
  const messages = generateChromeMessages(await parseMessagesFile(`locales/${lang}.yml`));
  fakeBrowser.i18n.getMessage = (key: string, values?: string | (string | number)[]): string =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, at: string) =>
      String([values ?? []].flat()[Number(at) - 1] ?? ''),
    );
}
