import { i18n } from '#i18n';
import type { Entity } from '../data/schemas.ts';
import type { Lang } from '../engine/types.ts';
import { dateLabel } from './date-label.ts';
import { SourceLinks } from './source-links.tsx';

interface Props {
  entity: Entity;
  /** Language of the surface. */
  lang: Lang;
  /** The language that its name does not stand in already. */
  otherLang: Lang;
}

/** What is to be known of an entity: its other name, one or two sentences, as of when and who says so. */
export const EntityFacts = ({ entity, lang, otherLang }: Props) => (
  <>
    <p class="meta" lang={otherLang}>
      {entity.name[otherLang]}
    </p>
    <p>{entity.summary[lang]}</p>
    <p class="meta">
      {i18n.t('common.asOf', [dateLabel(entity.asOf, lang)])}
      {' · '}
      <SourceLinks sources={entity.sources} />
    </p>
  </>
);
