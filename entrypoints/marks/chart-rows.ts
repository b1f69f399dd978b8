import type { Figure } from '../../data/schemas.ts';
import type { FigureMention } from '../../engine/types.ts';
import { convert } from './units.ts';

/** One bar of a figure's chart. */
export interface ChartRow {
  /** A period such as FY2025; null for what has none. */
  period: string | null;
  value: number;
  /** 'page': what this page says; 'subject': the figure that it speaks of; 'other': more of the same series. */
  role: 'page' | 'subject' | 'other';
}

/** More bars than this are no quick look. */
const MOST_ROWS = 6;

const firstYear = (period: string | null): number => Number(/\d{4}/.exec(period ?? '')?.[0] ?? 0);

/**
 * The known values of a figure's series in the order of their periods, one a period, and what the page says right after
 * the one that it speaks of. Empty where bars would say nothing: years are no amounts.
 */
export function chartRows(figure: Figure, series: Figure[], said: FigureMention | undefined): ChartRow[] {
  if (figure.unit === 'year') return [];
  const byPeriod = new Map(
    series.filter(({ unit }) => unit === figure.unit).map((known) => [known.period, known]),
  ).set(figure.period, figure);
  const rows: ChartRow[] = [...byPeriod.values()]
    .sort((a, b) => firstYear(a.period) - firstYear(b.period))
    .map(({ id, period, value }) => ({ period, value, role: id === figure.id ? 'subject' : 'other' }));
  const at = rows.findIndex(({ role }) => role === 'subject');
  const from = Math.max(0, Math.min(at - 2, rows.length - MOST_ROWS));
  const shown = rows.slice(from, from + MOST_ROWS);
  const value = said && convert(said.value, said.unit, figure.unit);
  if (value !== null && value !== undefined)
    shown.splice(at - from + 1, 0, { period: null, value, role: 'page' });
  return shown.length > 1 ? shown : [];
}
