import { i18n } from '#i18n';
import { topics } from '../../data/topics.ts';
import { uiLang } from '../../platform/ui-lang.ts';
import { Section } from './section.tsx';
import type { OptionsStore } from './store.ts';
import { Switch } from './switch.tsx';

interface Props {
  kind: 'watch' | 'headlines';
  store: OptionsStore;
}

/** The list of what is off, after a topic was switched. */
const switched = (off: string[], id: string, on: boolean): string[] => {
  const others = off.filter((other) => other !== id);
  return on ? others : [...others, id];
};

/** What to notice, or what to show as related: one switch for each topic. */
export const TopicsSection = ({ kind, store }: Props) => {
  const isWatch = kind === 'watch';
  const { watchOff, headlinesOff } = store.settings.value;
  const off = isWatch ? watchOff : headlinesOff;
  const lang = uiLang();
  return (
    <Section
      name={kind}
      title={isWatch ? i18n.t('options.watch.title') : i18n.t('options.headlines.title')}
      lead={isWatch ? i18n.t('options.watch.lead') : i18n.t('options.headlines.lead')}
    >
      <ul class="choices two">
        {(isWatch ? topics.watch : topics.headline).map(({ id, name, description }) => (
          <li key={id}>
            <Switch
              name={id}
              title={name[lang]}
              note={description[lang]}
              on={!off.includes(id)}
              change={(on) =>
                void store.change(({ watchOff, headlinesOff }) =>
                  isWatch
                    ? { watchOff: switched(watchOff, id, on) }
                    : { headlinesOff: switched(headlinesOff, id, on) },
                )
              }
            />
          </li>
        ))}
      </ul>
    </Section>
  );
};
