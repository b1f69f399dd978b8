import type { Lang } from '../engine/types.ts';

/** A year, a month or a day (2026, 2026-09, 2026-09-17) as the language writes it. */
export function dateLabel(date: string, lang: Lang): string {
  const [year, month, day] = date.split('-').map(Number);
  const format = new Intl.DateTimeFormat(lang, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'short' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  });
  return format.format(Date.UTC(year!, (month ?? 1) - 1, day ?? 1));
}
