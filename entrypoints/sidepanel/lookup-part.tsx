import { Search, X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { EntityFacts } from '../../components/entity-facts.tsx';
import { FigureList } from '../../components/figure-list.tsx';
import type { Counted } from '../../components/group-by-kind.ts';
import { Icon } from '../../components/icon.tsx';
import { RelatedList } from '../../components/related-list.tsx';
import { ShowMore } from '../../components/show-more.tsx';
import { describeWhy } from '../../components/why-text.ts';
import type { Lang } from '../../engine/types.ts';
import { searchWeb } from '../../platform/search-web.ts';
import type { Settings } from '../../platform/settings.ts';
import { names } from '../popup/pack-names.ts';
import type { LookupState, LookupStore } from './lookup-store.ts';
import { lookupView } from './lookup-view.ts';

/** How much of each list stands there at first. */
const FIRST = { entities: 5, related: 3 };

const Entities = ({ title, items, lang }: { title: string; items: Counted[]; lang: Lang }) => (
  <section>
    <h3 class="kind">{title}</h3>
    <ShowMore items={items} first={FIRST.entities}>
      {(shown) => (
        <ul class="lookup-entities">
          {shown.map(({ entity }) => (
            <li key={entity.id}>
              <h4 class="mention-name" lang={lang}>
                {entity.name[lang]}
              </h4>
              <EntityFacts entity={entity} lang={names.lang} otherLang={lang === 'en' ? 'ja' : 'en'} />
            </li>
          ))}
        </ul>
      )}
    </ShowMore>
  </section>
);

const Section = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section>
    <h3 class="kind">{title}</h3>
    {children}
  </section>
);

function Answer({ lookup: { text }, answer, failed }: LookupState, settings: Settings) {
  if (failed) return <p class="error">{i18n.t('popup.failed')}</p>;
  if (!answer) return <p>{i18n.t('lookup.looking')}</p>;
  const { named, possible, figures, related } = lookupView(answer, settings);
  const knows = named.length + possible.length + figures.length > 0;
  return (
    <>
      {named.length > 0 && <Entities title={i18n.t('lookup.named')} items={named} lang={answer.lang} />}
      {possible.length > 0 && (
        <Entities title={i18n.t('lookup.possible')} items={possible} lang={answer.lang} />
      )}
      {figures.length > 0 && (
        <Section title={i18n.t('lookup.figures')}>
          <FigureList figures={figures} lang={names.lang} />
        </Section>
      )}
      {related.length > 0 && (
        <Section title={i18n.t('lookup.related')}>
          <ShowMore items={related} first={FIRST.related}>
            {(shown) => (
              <RelatedList
                items={shown.map(({ headline, why }) => ({
                  headline,
                  why: describeWhy(why, names, (key, items) => i18n.t(key, items)),
                }))}
                lang={names.lang}
                open={({ headline }) => void searchWeb(headline)}
              />
            )}
          </ShowMore>
        </Section>
      )}
      {!knows && <p>{i18n.t('lookup.nothing')}</p>}
      <button type="button" class="button" onClick={() => void searchWeb(text)}>
        <Icon node={Search} />
        {i18n.t('lookup.search')}
      </button>
    </>
  );
}

interface Props {
  store: LookupStore;
  settings: Settings;
}

/** What the reader selected and asked about, and what is known of it; nothing when nothing was asked. */
export const LookupPart = ({ store, settings }: Props) => {
  const state = store.state.value;
  if (!state) return null;
  return (
    <section class="part lookup" data-part="lookup" aria-labelledby="lookup-title">
      <div class="lookup-head">
        <h2 class="part-title" id="lookup-title">
          {i18n.t('lookup.title')}
        </h2>
        <button
          type="button"
          class="button lookup-close"
          aria-label={i18n.t('lookup.close')}
          onClick={() => void store.clear()}
        >
          <Icon node={X} />
        </button>
      </div>
      <blockquote class="lookup-text">{state.lookup.text}</blockquote>
      <div class="lookup-answer" role="status" aria-busy={!state.answer && !state.failed}>
        {Answer(state, settings)}
      </div>
    </section>
  );
};
