import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import { hasPageAccess } from '../../platform/page-access.ts';
import {
  changeSettings,
  defaultSettings,
  getSettings,
  type Settings,
  watchSettings,
} from '../../platform/settings.ts';
import { readShortcuts, type Shortcut } from '../../platform/shortcuts.ts';

/** How long 'Saved' stands there, milliseconds. */
const SHOWN = 3000;

export type Outcome = { kind: 'none' } | { kind: 'saved'; text: string } | { kind: 'failed' };

/** The reader's choices as the options show them: a change shows at once, and is taken back when it cannot be saved. */
export function createOptionsStore() {
  const settings = signal<Settings>(defaultSettings);
  const outcome = signal<Outcome>({ kind: 'none' });
  const access = signal(true);
  const shortcuts = signal<Shortcut[]>([]);
  let writes = Promise.resolve();
  let fading: ReturnType<typeof setTimeout> | undefined;
  /** Changes that are not written yet; what comes back from the storage meanwhile is older than what is shown. */
  let pending = 0;

  function tell(what: Outcome): void {
    clearTimeout(fading);
    outcome.value = what;
    if (what.kind === 'saved') {
      fading = setTimeout(() => {
        outcome.value = { kind: 'none' };
      }, SHOWN);
    }
  }

  async function write(change: Partial<Settings>, before: Settings, text: string): Promise<void> {
    try {
      await changeSettings(change);
      tell({ kind: 'saved', text });
    } catch {
      settings.value = await getSettings().catch(() => before);
      tell({ kind: 'failed' });
    } finally {
      pending--;
    }
  }

  async function readAccess(): Promise<void> {
    access.value = await hasPageAccess();
  }

  async function takeShortcuts(): Promise<void> {
    shortcuts.value = await readShortcuts().catch(() => []);
  }

  return {
    settings,
    outcome,
    access,
    shortcuts,
    readAccess,
    /** Changes some settings, seen from what they are now; one write after the other. `text` is said when it is done. */
    change(
      toChange: (now: Settings) => Partial<Settings>,
      text: string = i18n.t('options.saved'),
    ): Promise<void> {
      const before = settings.value;
      const change = toChange(before);
      settings.value = { ...before, ...change };
      pending++;
      writes = writes.then(() => write(change, before, text));
      return writes;
    },
    /** Reads the choices, and follows changes made elsewhere until the signal aborts. */
    async start(signal: AbortSignal): Promise<void> {
      const end = watchSettings((changed) => {
        if (pending === 0) settings.value = changed;
      });
      signal.addEventListener('abort', end);
      // The browser does not say when they were changed, but the reader comes back from there.
      addEventListener('focus', () => void takeShortcuts(), { signal });
      [settings.value] = await Promise.all([getSettings(), readAccess(), takeShortcuts()]);
    },
  };
}

export type OptionsStore = ReturnType<typeof createOptionsStore>;
