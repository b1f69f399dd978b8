import { ChevronRight } from 'lucide';
import { i18n } from '#i18n';
import type { Lang } from '../engine/types.ts';
import { EntityFacts } from './entity-facts.tsx';
import { type Counted, groupByKind } from './group-by-kind.ts';
import { Icon } from './icon.tsx';
import { kindName } from './kind-name.ts';

interface Props {
  mentions: Counted[];
  /** Language of the surface. */
  lang: Lang;
  /** Language of the page: names stand as the page writes them. */
  pageLang: Lang;
}

const Mention = ({ entity, count, lang, pageLang }: Counted & Omit<Props, 'mentions'>) => (
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
        <EntityFacts entity={entity} lang={lang} otherLang={pageLang === 'en' ? 'ja' : 'en'} />
      </div>
    </details>
  </li>
);

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
