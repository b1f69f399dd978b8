import { i18n } from '#i18n';
import { Section } from './section.tsx';

/** What it sees and what it sends, in plain words. */
export const PrivacySection = () => (
  <Section name="privacy" title={i18n.t('options.privacy.title')}>
    <h3>{i18n.t('options.privacy.sees')}</h3>
    <ul class="statements">
      <li>{i18n.t('options.privacy.seesPage')}</li>
      <li>{i18n.t('options.privacy.seesTab')}</li>
      <li>{i18n.t('options.privacy.seesSelection')}</li>
      <li>{i18n.t('options.privacy.seesChoices')}</li>
    </ul>
    <h3>{i18n.t('options.privacy.sends')}</h3>
    <ul class="statements">
      <li>{i18n.t('options.privacy.sendsNothing')}</li>
      <li>{i18n.t('options.privacy.sendsSearch')}</li>
      <li>{i18n.t('options.privacy.sendsLinks')}</li>
    </ul>
  </Section>
);
