import { i18n } from '#i18n';
import type { PopupStore } from './store.ts';
import { verdictTitle } from './verdict-title.ts';

/** Tells screen readers, politely, what the popup now says. */
export const LiveStatus = ({ store }: { store: PopupStore }) => {
  const state = store.state.value;
  const reading = state === null || store.busy.value;
  return (
    <p class="hidden-text" role="status">
      {reading ? i18n.t('popup.reading') : verdictTitle(state)}
    </p>
  );
};
