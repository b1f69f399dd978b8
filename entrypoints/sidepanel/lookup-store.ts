import { signal } from '@preact/signals';
import {
  type Lookup,
  type LookupAnswer,
  readLookup,
  watchLookup,
  writeLookup,
} from '../../platform/lookup.ts';
import { sendMessage } from '../../platform/messages.ts';

/** What the reader asked about last, and what is known of it. */
export interface LookupState {
  lookup: Lookup;
  /** Null until the worker has answered. */
  answer: LookupAnswer | null;
  failed: boolean;
}

/** Follows what the reader asks from the context menu. */
export function createLookupStore() {
  const state = signal<LookupState | null>(null);

  async function take(lookup: Lookup | null): Promise<void> {
    state.value = lookup && { lookup, answer: null, failed: false };
    if (!lookup) return;
    const answer = await sendMessage('lookUp', { text: lookup.text }).catch(() => null);
    // A later question has its own turn.
    if (state.value?.lookup.at === lookup.at) state.value = { lookup, answer, failed: answer === null };
  }

  return {
    state,
    /** Nothing is asked any more. */
    clear: () => writeLookup(null),
    /** Takes what was asked, and whatever is asked from now on; until the signal aborts. */
    async start(signal: AbortSignal): Promise<void> {
      const end = watchLookup((lookup) => void take(lookup));
      signal.addEventListener('abort', end);
      await take(await readLookup());
    },
  };
}

export type LookupStore = ReturnType<typeof createLookupStore>;
