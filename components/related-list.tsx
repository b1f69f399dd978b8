import { Search } from 'lucide';
import { i18n } from '#i18n';
import type { Headline } from '../data/schemas.ts';
import type { Lang } from '../engine/types.ts';
import { DateText } from './date-text.tsx';
import { Icon } from './icon.tsx';

/** A headline that is related to the page, with the reasons in words. */
export interface Related {
  headline: Headline;
  why: string;
}

interface Props {
  items: Related[];
  lang: Lang;
  /** The reader wants to read this one. */
  open(headline: Headline): void;
}

/** Related headlines, each with its reason; the bundled ones have no address, so they open as a search. */
export const RelatedList = ({ items, lang, open }: Props) => (
  <ul class="related">
    {items.map(({ headline, why }) => (
      <li key={headline.id}>
        <h3 class="headline" lang={headline.lang}>
          {headline.headline}
        </h3>
        <p class="meta">
          <DateText date={headline.published} certainty={headline.publishedCertainty} lang={lang} />
        </p>
        <p class="why" data-part="why">
          {why}
        </p>
        <button type="button" class="button plain" onClick={() => open(headline)}>
          <Icon node={Search} />
          {i18n.t('common.searchHeadline')}
          <span class="hidden-text" lang={headline.lang}>
            {headline.headline}
          </span>
        </button>
      </li>
    ))}
  </ul>
);
