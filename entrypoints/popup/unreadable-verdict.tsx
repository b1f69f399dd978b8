import { i18n } from '#i18n';
import { requestPageAccess } from '../../platform/page-access.ts';
import type { PopupStore } from './store.ts';

/** That nobody can read here, or that the browser was not allowed to let us. */
export const UnreadableVerdict = ({ store }: { store: PopupStore }) =>
  store.access.value ? (
    <p>{i18n.t('popup.unreadableWhy')}</p>
  ) : (
    <>
      <p>{i18n.t('common.noAccess')}</p>
      <button
        type="button"
        class="button primary"
        onClick={() => void store.act(() => requestPageAccess().then(store.refresh))}
      >
        {i18n.t('common.allowAccess')}
      </button>
    </>
  );
