import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TabState } from '../../platform/tab-context.ts';
import { DetectedVerdict } from './detected-verdict.tsx';
import { NotDetectedVerdict } from './not-detected-verdict.tsx';
import { SiteOffVerdict } from './site-off-verdict.tsx';
import type { PopupStore } from './store.ts';
import { TopicsOffVerdict } from './topics-off-verdict.tsx';
import { UnreadableVerdict } from './unreadable-verdict.tsx';
import { verdictTitle } from './verdict-title.ts';

function body(state: TabState, store: PopupStore) {
  switch (state.status) {
    case 'detected':
      return <DetectedVerdict report={state.context.report} off={store.topicsOff.value} />;
    case 'not-detected':
      return <NotDetectedVerdict context={state.context} store={store} />;
    case 'topics-off':
      return <TopicsOffVerdict store={store} />;
    case 'unreadable':
      return <UnreadableVerdict store={store} />;
    case 'asleep':
      return <p>{i18n.t('popup.asleepWhy')}</p>;
    case 'site-off':
      return <SiteOffVerdict store={store} />;
  }
}

/** What the page is about and why, or what stands in the way and what to do about it. */
export const Verdict = ({ state, store }: { state: TabState; store: PopupStore }) => {
  const title = useRef<HTMLHeadingElement>(null);
  // The button that the reader pressed may have gone with the old verdict: the focus goes to the new one, not to nowhere.
  useEffect(() => {
    if (store.acted.peek() && document.activeElement === document.body) title.current?.focus();
  }, [state, store]);
  return (
    <section class={`verdict ${state.status}`} data-part="verdict" aria-labelledby="verdict-title">
      <h2 id="verdict-title" tabIndex={-1} ref={title}>
        {verdictTitle(state)}
      </h2>
      {body(state, store)}
      {store.failed.value && (
        <p class="error" role="alert">
          {i18n.t('popup.failed')}
        </p>
      )}
    </section>
  );
};
