import { i18n } from '#i18n';
import type { Figure } from '../../data/schemas.ts';

const lang = (): string => i18n.t('common.lang');

/** A year, a month or a day, as the reader's language writes it. */
export function dateLabel(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'short' }),
    ...(day && { day: 'numeric' }),
  };
  return new Intl.DateTimeFormat(lang(), options).format(Date.UTC(year!, (month ?? 1) - 1, day ?? 1));
}

/** A value with its unit, rounded to what is read at a glance. */
export function valueLabel(value: number, unit: Figure['unit']): string {
  const digits = Math.abs(value) >= 100 ? 0 : 2;
  const number =
    unit === 'year'
      ? String(value)
      : new Intl.NumberFormat(lang(), { maximumFractionDigits: digits }).format(value);
  switch (unit) {
    case 'percent of GDP':
      return i18n.t('card.unit.percentOfGdp', [number]);
    case 'percent':
      return i18n.t('card.unit.percent', [number]);
    case 'trillion yen':
      return i18n.t('card.unit.trillionYen', [number]);
    case 'billion yen':
      return i18n.t('card.unit.billionYen', [yen(value, number)]);
    case 'billion USD':
      return i18n.t('card.unit.billionUsd', [tens(value, number)]);
    case 'million USD':
      return i18n.t('card.unit.millionUsd', [hundreds(value, number)]);
    case 'billion GBP':
      return i18n.t('card.unit.billionGbp', [tens(value, number)]);
    default:
      return plain(number, unit);
  }
}
