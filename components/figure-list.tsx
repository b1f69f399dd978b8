import { i18n } from '#i18n';
import type { Figure } from '../data/schemas.ts';
import type { Lang } from '../engine/types.ts';
import { dateLabel } from './date-label.ts';
import { figureValue } from './figure-value.ts';
import { SourceLinks } from './source-links.tsx';

const FigureItem = ({ figure, lang }: { figure: Figure; lang: Lang }) => {
  const { number, unit } = figureValue(figure, lang);
  return (
    <li class="figure">
      <p class="figure-value">
        <span class="figure-number">{number}</span>
        {unit && <span class="figure-unit"> {unit}</span>}
      </p>
      <div>
        <p>{figure.statement[lang]}</p>
        <p class="meta">
          {i18n.t('common.asOf', [dateLabel(figure.asOf, lang)])}
          {' · '}
          <SourceLinks sources={figure.sources} />
        </p>
      </div>
    </li>
  );
};

/** Figures as big numbers with what they say, as of when and who says so. */
export const FigureList = ({ figures, lang }: { figures: Figure[]; lang: Lang }) => (
  <ul class="figures">
    {figures.map((figure) => (
      <FigureItem key={figure.id} figure={figure} lang={lang} />
    ))}
  </ul>
);
