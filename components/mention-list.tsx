import { ChevronRight } from 'lucide';
import { i18n } from '#i18n';
import type { Lang } from '../engine/types.ts';
import { dateLabel } from './date-label.ts';
import { type Counted, groupByKind } from './group-by-kind.ts';
import { Icon } from './icon.tsx';
import { kindName } from './kind-name.ts';
import { SourceLinks } from './source-links.tsx';

interface Props {
  mentions: Counted[];
  /** Language of the surface. */
  lang: Lang;
  /** Language of the page: names stand as the page writes them. */
  pageLang: Lang;
}

const Mention = ({ entity, count, lang, pageLang }: Counted & Omit<Props, 'mentions'>) => {
  const otherLang: Lang = pageLang === 'en' ? 'ja' : 'en';
  return (
    <li>
      <details class="mention">
        <summary>
          <Icon node={ChevronRight} />
          <span class="mention-name" lang={pageLang}>
            {entity.name[pageLang]}
          </span>
          <span class="mention-count">
            <span aria-hidden="true">{i18n.t('common.timesShort', [String(count)])}</span>
            <span class="hidden-text">{i18n.t('common.times', count, [String(count)])}</span>
          </span>
        </summary>
        <div class="mention-card">
          <p class="meta" lang={otherLang}>
            {entity.name[otherLang]}
          </p>
          <p>{entity.summary[lang]}</p>
          <p class="meta">
            {i18n.t('common.asOf', [dateLabel(entity.asOf, lang)])}
            {' · '}
            <SourceLinks sources={entity.sources} />
          </p>
        </div>
      </details>
    </li>
  );
};

/** Who and what the page names, grouped by kind; each opens to one or two sentences with date and source. */
export const MentionList = ({ mentions, lang, pageLang }: Props) => (
  <div class="mentions">
    {groupByKind(mentions).map(({ kind, items }) => (
      <section key={kind}>
        <h3 class="kind">{kindName(kind)}</h3>
        <ul>
          {items.map(({ entity, count }) => (
            <Mention key={entity.id} entity={entity} count={count} lang={lang} pageLang={pageLang} />
          ))}
        </ul>
      </section>
    ))}
  </div>
);
