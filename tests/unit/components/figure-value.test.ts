import { beforeAll, describe, expect, it } from 'vitest';
import { figureValue, valueLabel } from '../../../components/figure-value.ts';
import { speak } from './speak.ts';

describe('figureValue', () => {
  describe('in English', () => {
    beforeAll(() => speak('en'));

    it.each([
      [2, 'percent of GDP', '2%', 'of GDP'],
      [8.7005, 'trillion yen', '8.7', 'trillion yen'],
      [100.1, 'billion yen', '100.1', 'billion yen'],
      [55_000, 'people', '55,000', 'people'],
      [12.5, 'percent', '12.5%', ''],
      [2027, 'year', '2027', '(year)'],
      [7, 'count', '7', ''],
    ] as const)('%s %s', (value, unit, number, name) => {
      expect(figureValue({ value, unit }, 'en')).toEqual({ number, unit: name });
    });
  });

  describe('in Japanese, which counts in 億', () => {
    beforeAll(() => speak('ja'));

    it.each([
      [100.1, 'billion yen', '1,001', '億円'],
      [4.6, 'billion GBP', '46', '億ポンド'],
      [3, 'million USD', '300', '万ドル'],
      [9.0353, 'trillion yen', '9.04', '兆円'],
    ] as const)('%s %s', (value, unit, number, name) => {
      expect(figureValue({ value, unit }, 'ja')).toEqual({ number, unit: name });
    });
  });
});

describe('valueLabel', () => {
  it.each([
    [2, 'percent of GDP', '2% of GDP', 'GDP比2%'],
    [8.7005, 'trillion yen', '8.7 trillion yen', '8.7兆円'],
    [970, 'billion yen', '970 billion yen', '9,700億円'],
    [55_000, 'people', '55,000 people', '55,000人'],
    [12.5, 'percent', '12.5%', '12.5%'],
    [2027, 'year', '2027', '2027年'],
    [7, 'count', '7', '7'],
  ] as const)('%s %s', async (value, unit, english, japanese) => {
    await speak('en');
    expect(valueLabel({ value, unit }, 'en')).toBe(english);
    await speak('ja');
    expect(valueLabel({ value, unit }, 'ja')).toBe(japanese);
  });
});
