import { i18n } from '#i18n';
import { figureValue, valueLabel } from '../../components/figure-value.ts';
import type { Figure } from '../../data/schemas.ts';
import { uiLang } from '../../platform/ui-lang.ts';
import type { ChartRow } from './chart-rows.ts';

const WIDTH = 280;
const ROW = 20;
const LABEL = 78;
const VALUE = 96;
const LONGEST = WIDTH - LABEL - VALUE;

const labelOf = ({ role, period }: ChartRow): string =>
  role === 'page' ? i18n.t('card.thisPage') : (period ?? i18n.t('card.known'));

/** Bars of one series, with what the page says among them. Screen readers are read the rows as one sentence. */
export function SeriesChart({ rows, unit }: { rows: ChartRow[]; unit: Figure['unit'] }) {
  const lang = uiLang();
  const largest = Math.max(...rows.map(({ value }) => Math.abs(value)), Number.MIN_VALUE);
  const said = rows
    .map((row) => `${labelOf(row)} ${valueLabel({ value: row.value, unit }, lang)}`)
    .join(i18n.t('common.listSeparator'));
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} ${rows.length * ROW}`} role="img" aria-label={said}>
      {rows.map((row, index) => {
        const length = Math.max(2, (Math.abs(row.value) / largest) * LONGEST);
        return (
          <g
            key={`${row.role}${row.period}${row.value}`}
            class={`row ${row.role}`}
            transform={`translate(0 ${index * ROW})`}
          >
            <text x="0" y="14">
              {labelOf(row)}
            </text>
            <rect x={LABEL} y="5" width={length} height="10" rx="2" />
            <text class="value" x={LABEL + length + 6} y="14">
              {figureValue({ value: row.value, unit }, lang).number}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
