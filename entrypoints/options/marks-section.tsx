import { i18n } from '#i18n';
import { NotHereList } from './not-here-list.tsx';
import { Section } from './section.tsx';
import type { OptionsStore } from './store.ts';
import { Switch } from './switch.tsx';

/** Underlines and badges in the page: on or off, and what is left unmarked. */
export const MarksSection = ({ store }: { store: OptionsStore }) => (
  <Section name="marks" title={i18n.t('options.marks.title')}>
    <div class="choices">
      <Switch
        name="in-page"
        title={i18n.t('options.marks.toggle')}
        note={i18n.t('options.marks.note')}
        on={store.settings.value.marks}
        change={(marks) => void store.change(() => ({ marks }))}
      />
    </div>
    <NotHereList store={store} />
  </Section>
);
