import { beforeEach, expect, it, vi } from 'vitest';
import { dateLabel, valueLabel } from '../../../../entrypoints/marks/format.ts';

let lang = 'en';
vi.mock('#i18n', () => ({
  i18n: { t: (key: string, values: string[] = []) => (key === 'common.lang' ? lang : `${key}(${values})`) },
}));

beforeEach(() => {
  lang = 'en';
});

it.each([
  ['2026', '2026'],
  ['2026-09', 'Sep 2026'],
  ['2026-09-17', 'Sep 17, 2026'],
])('%s is shown as %s', (date, label) => {
  expect(dateLabel(date)).toBe(label);
});

it('writes dates in Japanese', () => {
  lang = 'ja';
  expect(dateLabel('2026-09')).toBe('2026年9月');
});

it('writes amounts as the language does', () => {
  expect(valueLabel(8.7005, 'trillion yen')).toBe('¥8.7 trillion');
  expect(valueLabel(970, 'billion yen')).toBe('¥970 billion');
  lang = 'ja';
  expect(valueLabel(8.7005, 'trillion yen')).toBe('8.7兆円');
  expect(valueLabel(970, 'billion yen')).toBe('9700億円');
});

it('writes shares, years and counts', () => {
  expect(valueLabel(3.5, 'percent of GDP')).toBe('card.percentOfGdp(3.5)');
  expect(valueLabel(2027, 'year')).toBe('2027');
  expect(valueLabel(55000, 'people')).toBe('card.units.people(55,000)');
});
