import { i18n } from '#i18n';
import { names } from './pack-names.ts';
import type { PopupStore } from './store.ts';

/** Which topics the page is about that are switched off, each with a button that switches it on. */
export const TopicsOffVerdict = ({ store }: { store: PopupStore }) => (
  <>
    <p>{i18n.t('popup.topicsOffWhy')}</p>
    <ul class="actions">
      {store.topicsOff.value.map((topic) => (
        <li key={topic}>
          <button
            type="button"
            class="button primary"
            aria-busy={store.busy.value}
            onClick={() => void store.turnOn(topic)}
          >
            {i18n.t('popup.turnOn', [names.topic(topic)])}
          </button>
        </li>
      ))}
    </ul>
  </>
);
