import { computed, signal } from '@preact/signals';
import { sendMessage } from '../../platform/messages.ts';
import { hasPageAccess } from '../../platform/page-access.ts';
import { changeSettings, defaultSettings, getSettings, watchSettings } from '../../platform/settings.ts';
import type { TabState } from '../../platform/tab-context.ts';
import { watchTab } from '../../platform/tab-store.ts';
import { watchLoads } from '../../platform/watch-loads.ts';
import { findHost } from './find-host.ts';
import { viewOf } from './view.ts';

/** What the popup knows of one tab. `tabId` null: there is no tab that could be read. */
export function createPopupStore(tabId: number | null) {
  /** Null until the worker has answered for the first time. */
  const state = signal<TabState | null>(null);
  const settings = signal(defaultSettings);
  const host = signal<string | null>(null);
  const access = signal(true);
  /** The reader asked for something that is under way. */
  const busy = signal(false);
  /** The reader asked for something that failed. */
  const failed = signal(false);
  /** Did the reader ask for anything yet? */
  const acted = signal(false);
  /** Only the answer to the last question counts. */
  let asked = 0;

  async function ask(question: () => Promise<TabState>): Promise<void> {
    const mine = ++asked;
    const answer = await question().catch((): TabState => ({ status: 'unreadable' }));
    if (mine === asked) state.value = answer;
  }

  async function refresh(): Promise<void> {
    if (tabId === null) {
      state.value = { status: 'unreadable' };
      return;
    }
    [settings.value, host.value, access.value] = await Promise.all([
      getSettings(),
      findHost(tabId),
      hasPageAccess(),
    ]);
    await ask(() => sendMessage('getTab', { tabId }));
  }

  /** Runs something that the reader asked for; says so meanwhile, and when it failed. */
  async function act(action: () => Promise<unknown>): Promise<void> {
    acted.value = true;
    busy.value = true;
    failed.value = false;
    try {
      await action();
    } catch {
      failed.value = true;
    } finally {
      busy.value = false;
    }
  }

  return {
    state,
    settings,
    host,
    access,
    busy,
    failed,
    acted,
    /** Watch topics that the page is about and that are switched off. */
    topicsOff: computed(() => {
      const now = state.value;
      if (!now || !('context' in now)) return [];
      return now.context.report.topics
        .map(({ id }) => id)
        .filter((id) => settings.value.watchOff.includes(id));
    }),
    /** What stands below the verdict. */
    view: computed(() => viewOf(state.value, settings.value)),
    act,
    refresh,
    /** Reads the page although it was not detected. */
    check: () =>
      act(async () => {
        if (tabId !== null) await ask(() => sendMessage('checkTab', { tabId }));
      }),
    turnOn: (topic: string) =>
      act(() => changeSettings({ watchOff: settings.value.watchOff.filter((id) => id !== topic) })),
    /** Reads the tab, and again whenever what is kept of it, or a setting, changes, or it
     * wakes; until the signal aborts. */
    async start(signal: AbortSignal): Promise<void> {
      const again = (): void => void refresh();
      // A page that could not be read may have made way for one that can, of which nothing need be kept.
      const onLoad = (): void => {
        const { status } = state.value ?? {};
        if (status === 'unreadable' || status === 'asleep') again();
      };
      const ends = [
        watchSettings(again),
        ...(tabId === null ? [] : [watchTab(tabId, again), watchLoads(tabId, onLoad)]),
      ];
      signal.addEventListener('abort', () => {
        for (const end of ends) end();
      });
      await refresh();
    },
  };
}

export type PopupStore = ReturnType<typeof createPopupStore>;
