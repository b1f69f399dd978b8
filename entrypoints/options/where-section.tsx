import { i18n } from '#i18n';
import { requestPageAccess } from '../../platform/page-access.ts';
import type { Settings } from '../../platform/settings.ts';
import { Section } from './section.tsx';
import { SiteList } from './site-list.tsx';
import type { OptionsStore } from './store.ts';

type Where = Settings['where'];

const choices = (): { where: Where; title: string; note: string }[] => [
  {
    where: 'everywhere',
    title: i18n.t('options.where.everywhere'),
    note: i18n.t('options.where.everywhereNote'),
  },
  { where: 'only', title: i18n.t('options.where.only'), note: i18n.t('options.where.onlyNote') },
  { where: 'except', title: i18n.t('options.where.except'), note: i18n.t('options.where.exceptNote') },
  { where: 'click', title: i18n.t('options.where.click'), note: i18n.t('options.where.clickNote') },
];

/** Shown when the browser was told to keep us off pages, whatever is chosen here. */
const NoAccess = ({ store }: { store: OptionsStore }) => (
  <div class="notice">
    <p>{i18n.t('common.noAccess')}</p>
    <button
      type="button"
      class="button primary"
      onClick={() => void requestPageAccess().then(store.readAccess)}
    >
      {i18n.t('common.allowAccess')}
    </button>
  </div>
);

/** On which sites it runs; the list of sites stands under the choice that needs one. */
export const WhereSection = ({ store }: { store: OptionsStore }) => {
  const { where: chosen } = store.settings.value;
  return (
    <Section name="where" title={i18n.t('options.where.title')} lead={i18n.t('options.where.lead')}>
      {!store.access.value && <NoAccess store={store} />}
      <fieldset class="choices">
        <legend class="hidden-text">{i18n.t('options.where.title')}</legend>
        {choices().map(({ where, title, note }) => (
          <div key={where}>
            <label class="radio">
              <input
                type="radio"
                name="where"
                value={where}
                aria-label={title}
                aria-describedby={`${where}-note`}
                checked={chosen === where}
                onChange={() => void store.change(() => ({ where }))}
              />
              <span class="choice-text">
                <span class="choice-title">{title}</span>
                <span class="choice-note" id={`${where}-note`}>
                  {note}
                </span>
              </span>
            </label>
            {chosen === where && (where === 'only' || where === 'except') && (
              <SiteList key={where} where={where} store={store} />
            )}
          </div>
        ))}
      </fieldset>
    </Section>
  );
};
