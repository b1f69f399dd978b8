import { i18n } from '#i18n';
import { DataSection } from './data-section.tsx';
import { KeyboardSection } from './keyboard-section.tsx';
import { MarksSection } from './marks-section.tsx';
import { Outcome } from './outcome.tsx';
import { PermissionsSection } from './permissions-section.tsx';
import { PrivacySection } from './privacy-section.tsx';
import type { OptionsStore } from './store.ts';
import { TopicsSection } from './topics-section.tsx';
import { WhereSection } from './where-section.tsx';

const contents = (): [string, string][] => [
  ['watch', i18n.t('options.watch.title')],
  ['headlines', i18n.t('options.headlines.title')],
  ['where', i18n.t('options.where.title')],
  ['marks', i18n.t('options.marks.title')],
  ['keyboard', i18n.t('options.keyboard.title')],
  ['privacy', i18n.t('options.privacy.title')],
  ['permissions', i18n.t('options.permissions.title')],
  ['data', i18n.t('options.data.title')],
];

/** The whole options page: every choice, and what the reader should know before making it. */
export const Options = ({ store }: { store: OptionsStore }) => (
  <div class="page">
    <header class="masthead">
      <img src="/icon.svg" alt="" width="40" height="40" />
      <h1>{i18n.t('options.title')}</h1>
    </header>
    <nav class="contents" aria-label={i18n.t('options.contents')}>
      <ul>
        {contents().map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
    <main>
      <div data-part="topics">
        <TopicsSection kind="watch" store={store} />
        <TopicsSection kind="headlines" store={store} />
      </div>
      <WhereSection store={store} />
      <MarksSection store={store} />
      <KeyboardSection shortcuts={store.shortcuts.value} />
      <PrivacySection />
      <PermissionsSection />
      <DataSection />
    </main>
    <Outcome outcome={store.outcome.value} />
  </div>
);
