import { expect, it } from 'vitest';
import type { Figure } from '../../../../data/schemas.ts';
import type { FigureMention } from '../../../../engine/types.ts';
import { chartRows } from '../../../../entrypoints/marks/chart-rows.ts';

const figure = (
  id: string,
  value: number,
  period: string | null,
  unit: Figure['unit'] = 'trillion yen',
): Figure => ({
  id,
  value,
  period,
  unit,
  statement: { en: 'x', ja: 'あ' },
  series: 's',
  asOf: '2026',
  sources: ['https://example.org/'],
  entities: [],
});
const says = (value: number, unit: string): FigureMention => ({
  figure: 'b',
  start: 0,
  end: 1,
  value,
  unit,
  verdict: 'differs',
});

const a = figure('a', 8.7, 'FY2025');
const b = figure('b', 9, 'FY2026');

it('puts what the page says after the figure that it speaks of', () => {
  expect(chartRows(a, [b, a], says(8000, 'billion yen'))).toEqual([
    { period: 'FY2025', value: 8.7, role: 'subject' },
    { period: null, value: 8, role: 'page' },
    { period: 'FY2026', value: 9, role: 'other' },
  ]);
});

it('shows one value a period, the subject before others', () => {
  const same = figure('c', 7, 'FY2026');
  const rows = chartRows(b, [a, b, same], undefined);
  expect(rows.map(({ value }) => value)).toEqual([8.7, 9]);
});

it('shows no chart for one lone value, for years, or of other units', () => {
  expect(chartRows(a, [a], undefined)).toEqual([]);
  const year = figure('y', 2027, '2027', 'year');
  expect(chartRows(year, [year, figure('z', 2031, '2031', 'year')], undefined)).toEqual([]);
  expect(chartRows(a, [a, figure('p', 2, 'FY2024', 'percent')], says(2, 'percent'))).toEqual([]);
});

it('keeps the subject among the rows of a long series', () => {
  const long = Array.from({ length: 12 }, (_, year) => figure(`f${year}`, year + 1, `FY${2010 + year}`));
  for (const at of [0, 6, 11]) {
    const rows = chartRows(long[at]!, long, undefined);
    expect(rows).toHaveLength(6);
    expect(rows.filter(({ role }) => role === 'subject')).toHaveLength(1);
  }
});
