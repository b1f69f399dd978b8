import { askTab } from '../../platform/ask-tab.ts';
import { changeSettings, getSettings } from '../../platform/settings.ts';
import { readTab } from '../../platform/tab-store.ts';
import { frameToTurn } from './frame-to-turn.ts';

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
  const kept = await readTab(tab.id);
  // Where nothing was found nothing is put into the frames to ask them.
  if (!kept) return;
  // A page without marks has nobody to answer, which is no error.
  const frameId = await frameToTurn(tab.id, kept.frameId).catch(() => undefined);
  if (frameId === undefined) return;
  await askTab('turnMark', { by }, tab.id, frameId).catch(() => undefined);
}
