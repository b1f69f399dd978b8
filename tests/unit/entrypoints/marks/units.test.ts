import { expect, it } from 'vitest';
import { convert } from '../../../../entrypoints/marks/units.ts';

it('converts between units of one currency', () => {
  expect(convert(970, 'billion yen', 'trillion yen')).toBeCloseTo(0.97);
  expect(convert(1.1, 'trillion yen', 'billion yen')).toBeCloseTo(1100);
  expect(convert(4, 'billion USD', 'million USD')).toBe(4000);
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
