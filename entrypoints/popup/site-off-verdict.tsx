import { i18n } from '#i18n';
import { CheckButton } from './check-button.tsx';
import { OptionsButton } from './options-button.tsx';
import type { PopupStore } from './store.ts';

function reason({ settings, host }: PopupStore): string {
  const site = host.value ?? i18n.t('popup.thisSite');
  switch (settings.value.where) {
    case 'click':
      return i18n.t('popup.onlyOnClick');
    case 'only':
      return i18n.t('popup.notAmongSites', [site]);
    default:
      return i18n.t('popup.exceptedSite', [site]);
  }
}

/** Which choice of the reader keeps Backstory off this page; one look, or a change of that choice. */
export const SiteOffVerdict = ({ store }: { store: PopupStore }) => (
  <>
    <p>{reason(store)}</p>
    <div class="actions">
      <CheckButton store={store}>{i18n.t('popup.checkOnce')}</CheckButton>
      <OptionsButton>{i18n.t('popup.changeWhere')}</OptionsButton>
    </div>
  </>
);
