import { sendMessage } from '../../platform/messages.ts';
import { changeSettings, getSettings } from '../../platform/settings.ts';

/** Does what a keyboard shortcut asks for; those are named in the manifest. */
export async function runCommand(
  command: string,
  tab: { id?: number | undefined } | undefined,
): Promise<void> {
  if (command === 'toggle-marks') {
    const { marks } = await getSettings();
    await changeSettings({ marks: !marks });
    return;
  }
  const by = command === 'next-mark' ? 1 : command === 'previous-mark' ? -1 : null;
  if (by === null || tab?.id === undefined) return;
  // A page without marks has nobody to answer, which is no error.
  await sendMessage('turnMark', { by }, tab.id).catch(() => undefined);
}
