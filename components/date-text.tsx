import { i18n } from '#i18n';
import type { Lang } from '../engine/types.ts';
import { dateLabel } from './date-label.ts';

interface Props {
  date: string;
  lang: Lang;
  certainty?: 'given' | 'inferred';
}

/** A date; one that was worked out rather than printed says so. */
export const DateText = ({ date, lang, certainty = 'given' }: Props) => (
  <span>
    <time dateTime={date}>{dateLabel(date, lang)}</time>
    {certainty === 'inferred' && (
      <>
        {' '}
        <span class="inferred" title={i18n.t('common.inferredWhy')}>
          {i18n.t('common.inferred')}
        </span>
      </>
    )}
  </span>
);
