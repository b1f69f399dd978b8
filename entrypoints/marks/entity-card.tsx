import { i18n } from '#i18n';
import { dateLabel } from '../../components/date-label.ts';
import type { Entity, Headline } from '../../data/schemas.ts';
import type { Lang } from '../../engine/types.ts';
import { uiLang } from '../../platform/ui-lang.ts';
import { SourceLine } from './source-line.tsx';
import { TITLE_ID } from './title-id.ts';

interface Props {
  entity: Entity;
  headline: Headline | undefined;
  lang: Lang;
}

/** Who or what it is: its name in both languages, its kind, what is to be known, since when and from where. */
export function EntityCard({ entity, headline, lang }: Props) {
  const other = lang === 'ja' ? 'en' : 'ja';
  return (
    <>
      <p class="kind">{i18n.t(`card.kind.${entity.kind}`)}</p>
      <h2 id={TITLE_ID} lang={lang}>
        {entity.name[lang]}
      </h2>
      <p class="other-name" lang={other}>
        {entity.name[other]}
      </p>
      <p class="summary" lang={lang}>
        {entity.summary[lang]}
      </p>
      <SourceLine asOf={entity.asOf} sources={entity.sources} />
      {headline && (
        <div class="headline">
          <p class="label">{i18n.t('card.relatedHeadline')}</p>
          <p lang={headline.lang}>{headline.headline}</p>
          <p class="date">{dateLabel(headline.published, uiLang())}</p>
        </div>
      )}
    </>
  );
}
