import { i18n } from '#i18n';
import { valueLabel } from '../../components/figure-value.ts';
import type { Figure } from '../../data/schemas.ts';
import type { FigureMention, Lang } from '../../engine/types.ts';
import { uiLang } from '../../platform/ui-lang.ts';
import { chartRows } from './chart-rows.ts';
import { SeriesChart } from './series-chart.tsx';
import { SourceLine } from './source-line.tsx';
import { TITLE_ID } from './title-id.ts';
import { convert } from './units.ts';

interface Props {
  figure: Figure;
  said: FigureMention | undefined;
  series: Figure[];
  lang: Lang;
}

function Verdict({ figure, said }: { figure: Figure; said: FigureMention }) {
  if (said.verdict === 'unsure') return null;
  if (said.verdict === 'agrees') return <p class="verdict agrees">{i18n.t('card.agrees')}</p>;
  const value = convert(said.value, said.unit, figure.unit);
  if (value === null) return null;
  const [page, known] = [{ ...figure, value }, figure].map((each) => valueLabel(each, uiLang()));
  return <p class="verdict differs">{i18n.t('card.differs', [page!, known!])}</p>;
}

/** What is known of a quantity, whether the page says the same, and how it stands among others of its series. */
export function FigureCard({ figure, said, series, lang }: Props) {
  const rows = chartRows(figure, series, said);
  return (
    <>
      <p class="kind">
        {i18n.t('card.figure')}
        {figure.period && ` · ${figure.period}`}
      </p>
      <h2 id={TITLE_ID}>{valueLabel(figure, uiLang())}</h2>
      <p class="summary" lang={lang}>
        {figure.statement[lang]}
      </p>
      {said && <Verdict figure={figure} said={said} />}
      {rows.length > 0 && <SeriesChart rows={rows} unit={figure.unit} />}
      {figure.note && (
        <p class="note" lang={lang}>
          {figure.note[lang]}
        </p>
      )}
      <SourceLine asOf={figure.asOf} sources={figure.sources} />
    </>
  );
}
