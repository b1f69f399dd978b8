import type { ComponentChildren } from 'preact';
import { searchWeb } from '../../platform/search-web.ts';
import { pageLang } from '../../platform/tab-context.ts';
import { Header } from './header.tsx';
import { LiveStatus } from './live-status.tsx';
import { Loading } from './loading.tsx';
import { names } from './pack-names.ts';
import { Parts } from './parts.tsx';
import type { PopupStore } from './store.ts';
import { Verdict } from './verdict.tsx';

interface Props {
  store: PopupStore;
  /** Further buttons of the header. */
  buttons?: ComponentChildren;
  /** What stands before the verdict. */
  lead?: ComponentChildren;
}

/** The whole popup, and the body of the side panel: what the page is about, and what stands behind it. */
export const Popup = ({ store, buttons, lead }: Props) => {
  const state = store.state.value;
  const view = store.view.value;
  return (
    <>
      <Header view={view}>{buttons}</Header>
      <main aria-busy={state === null || store.busy.value}>
        {lead}
        {state === null ? (
          <Loading />
        ) : (
          <>
            <Verdict state={state} store={store} />
            <Parts
              view={view}
              pageLang={pageLang(state, names.lang)}
              open={(headline) => void store.act(() => searchWeb(headline))}
            />
          </>
        )}
      </main>
      <LiveStatus store={store} />
    </>
  );
};
