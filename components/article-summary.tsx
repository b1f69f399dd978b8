import { i18n } from '#i18n';
import type { Article } from '../data/schemas.ts';
import type { Lang } from '../engine/types.ts';
import { DateText } from './date-text.tsx';
import { EventList } from './event-list.tsx';
import { OutLink } from './out-link.tsx';

interface Props {
  article: Article;
  lang: Lang;
}

/** The bundled article in our own words: headline, where it is from, summary, bullets, and what became of it. */
export const ArticleSummary = ({ article, lang }: Props) => (
  <article class="article">
    <h3 class="headline">{article.headline[lang]}</h3>
    <p class="meta">
      <OutLink href={article.source.url}>{article.source.publisher}</OutLink>
      {' · '}
      <DateText date={article.published} certainty={article.publishedCertainty} lang={lang} />
    </p>
    <p class="summary">{article.summary[lang]}</p>
    <ul class="bullets">
      {article.bullets.map((bullet) => (
        <li key={bullet.en}>{bullet[lang]}</li>
      ))}
    </ul>
    <details class="facts">
      <summary>{i18n.t('common.whatBecame', [String(article.facts.length)])}</summary>
      <EventList
        events={article.facts.map(({ date, text, sources }) => ({
          id: `${date} ${text.en}`,
          date,
          text,
          sources,
        }))}
        lang={lang}
      />
    </details>
  </article>
);
