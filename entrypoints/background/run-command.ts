import { askTab } from '../../platform/ask-tab.ts';
import { changeSettings, getSettings } from '../../platform/settings.ts';
import { readTab } from '../../platform/tab-store.ts';

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
  const frameId = (await readTab(tab.id))?.frameId ?? 0;
  await askTab('turnMark', { by }, tab.id, frameId).catch(() => undefined);
}
