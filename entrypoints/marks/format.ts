import { i18n } from '#i18n';
import type { Figure } from '../../data/schemas.ts';

const lang = (): string => i18n.t('common.lang');

/** A year, a month or a day (2026, 2026-09, 2026-09-17), as the reader's language writes it. */
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

/** Currencies as the data names them: code and sign, and how many of it one unit is. */
const money: Partial<Record<Figure['unit'], [code: string, sign: string, each: number]>> = {
  'trillion yen': ['JPY', '¥', 1e12],
  'billion yen': ['JPY', '¥', 1e9],
  'billion USD': ['USD', '$', 1e9],
  'million USD': ['USD', '$', 1e6],
  'billion GBP': ['GBP', '£', 1e9],
};

/** ¥8.7 trillion, 8.7兆円: with the sign before it in English, and the name of the currency after it in Japanese. */
function moneyLabel(amount: number, code: string, sign: string): string {
  const short = { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 } as const;
  const named = { ...short, style: 'currency', currency: code, currencyDisplay: 'name' } as const;
  return lang() === 'ja'
    ? new Intl.NumberFormat('ja', named).format(amount)
    : `${sign}${new Intl.NumberFormat(lang(), short).format(amount)}`;
}

/** A value in its unit, rounded to what is read at a glance. */
export function valueLabel(value: number, unit: Figure['unit']): string {
  const number = (options: Intl.NumberFormatOptions = {}): string =>
    new Intl.NumberFormat(lang(), { maximumFractionDigits: 2, ...options }).format(value);
  const currency = money[unit];
  if (currency) return moneyLabel(value * currency[2], currency[0], currency[1]);
  switch (unit) {
    case 'percent of GDP':
      return i18n.t('card.percentOfGdp', [number()]);
    case 'percent':
      return `${number()}%`;
    case 'year':
      return String(value);
    case 'km':
      return number({ style: 'unit', unit: 'kilometer' });
    case 'hectares':
      return number({ style: 'unit', unit: 'hectare', unitDisplay: 'long' });
    case 'exercises':
    case 'incidents':
    case 'missiles':
    case 'people':
    case 'seats':
      return i18n.t(`card.units.${unit}`, [number()]);
    default:
      return number();
  }
}
