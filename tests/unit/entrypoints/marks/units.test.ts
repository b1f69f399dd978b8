import { expect, it } from 'vitest';
import { convert } from '../../../../entrypoints/marks/units.ts';

it('converts between units of one currency', () => {
  expect(convert(970, 'billion yen', 'trillion yen')).toBeCloseTo(0.97);
  expect(convert(1.1, 'trillion yen', 'billion yen')).toBeCloseTo(1100);
  expect(convert(4, 'billion USD', 'million USD')).toBe(4000);
});

it('takes what a page says, which comes in whole yen and dollars', () => {
  expect(convert(9_040_000_000_000, 'yen', 'trillion yen')).toBe(9.04);
  expect(convert(970_000_000_000, 'yen', 'billion yen')).toBe(970);
  expect(convert(3_000_000, 'usd', 'million USD')).toBe(3);
});

it('keeps a value in its own unit', () => {
  expect(convert(2, 'percent of GDP', 'percent of GDP')).toBe(2);
});

it('takes a share for a share of GDP', () => {
  expect(convert(2, 'percent', 'percent of GDP')).toBe(2);
});

it('does not compare what is not the same', () => {
  expect(convert(2, 'percent', 'people')).toBeNull();
  expect(convert(2, 'billion USD', 'billion yen')).toBeNull();
});
