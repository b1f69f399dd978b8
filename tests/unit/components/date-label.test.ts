import { expect, it } from 'vitest';
import { dateLabel } from '../../../components/date-label.ts';

it('writes years, months and days', () => {
  expect(['2026', '2026-09', '2026-09-17'].map((date) => dateLabel(date, 'en'))).toEqual([
    '2026',
    'Sep 2026',
    'Sep 17, 2026',
  ]);
  expect(['2026', '2026-09', '2026-09-17'].map((date) => dateLabel(date, 'ja'))).toEqual([
    '2026年',
    '2026年9月',
    '2026年9月17日',
  ]);
});
