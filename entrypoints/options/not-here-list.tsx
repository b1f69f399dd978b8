import { i18n } from '#i18n';
import { figureValue } from '../../components/figure-value.ts';
import { entityById } from '../../data/entities.ts';
import { figureById } from '../../data/figures.ts';
import type { Settings } from '../../platform/settings.ts';
import { uiLang } from '../../platform/ui-lang.ts';
import { RemovableList } from './removable-list.tsx';
import type { OptionsStore } from './store.ts';

type NotHere = Settings['notHere'][number];

/** A figure has no name of its own: its number stands for it. */
function nameOf(id: string): string {
  const lang = uiLang();
  const figure = figureById(id);
  if (!figure) return entityById(id)?.name[lang] ?? id;
  const { number, unit } = figureValue(figure, lang);
  return `${number} ${unit}`.trim();
}

const keyOf = ({ entity, site }: NotHere): string => `${entity} ${site ?? '*'}`;

/** What the reader told the cards not to mark again; taken off the list it is marked again. */
export const NotHereList = ({ store }: { store: OptionsStore }) => {
  const { notHere } = store.settings.value;
  return (
    <>
      <h3 id="not-here-title" tabIndex={-1}>
        {i18n.t('options.marks.notHere')}
      </h3>
      {notHere.length === 0 && <p class="lead">{i18n.t('options.marks.notHereNone')}</p>}
      <RemovableList
        items={notHere.map((one) => ({
          key: keyOf(one),
          name: nameOf(one.entity),
          note:
            one.site === null ? i18n.t('options.marks.anywhere') : i18n.t('options.marks.onSite', [one.site]),
        }))}
        empty={() => document.getElementById('not-here-title')?.focus()}
        remove={(key) =>
          void store.change((now) => ({ notHere: now.notHere.filter((one) => keyOf(one) !== key) }))
        }
      />
    </>
  );
};
