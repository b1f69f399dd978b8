import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { dateLabel } from '../../components/date-label.ts';
import { entities } from '../../data/entities.ts';
import { figures } from '../../data/figures.ts';
import { headlines } from '../../data/headlines.ts';
import { timeline } from '../../data/timeline.ts';
import { uiLang } from '../../platform/ui-lang.ts';
import { Section } from './section.tsx';

/** The newest month that a card speaks for. */
const newest = (): string =>
  [...entities, ...figures].reduce((latest, { asOf }) => (asOf > latest ? asOf : latest), '').slice(0, 7);

/** What ships: how much, as of when, and that it does not change by itself. */
export const DataSection = () => {
  const counts = [entities, figures, timeline, headlines].map(({ length }) => String(length));
  return (
    <Section name="data" title={i18n.t('options.data.title')} lead={i18n.t('options.data.note')}>
      <dl class="terms">
        <div>
          <dt>{i18n.t('options.data.version')}</dt>
          <dd>{browser.runtime.getManifest().version}</dd>
        </div>
        <div>
          <dt>{i18n.t('options.data.updated')}</dt>
          <dd>{dateLabel(newest(), uiLang())}</dd>
        </div>
        <div>
          <dt>{i18n.t('options.data.holds')}</dt>
          <dd>{i18n.t('options.data.counts', counts as [string, string, string, string])}</dd>
        </div>
      </dl>
    </Section>
  );
};
