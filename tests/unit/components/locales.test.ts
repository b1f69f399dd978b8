import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, it } from 'vitest';

/** Every key with the number of its substitutions. */
async function keysOf(file: string): Promise<string[]> {
  const messages = await parseMessagesFile(file);
  return messages.map(({ key, substitutions }) => `${key.join('.')} ${substitutions}`).sort();
}

it('both languages have the same texts with the same substitutions', async () => {
  expect(await keysOf('locales/ja.yml')).toEqual(await keysOf('locales/en.yml'));
});
