import { i18n } from '#i18n';
import type { Figure } from '../data/schemas.ts';
import type { Lang } from '../engine/types.ts';

type Unit = Figure['unit'];

/** Japanese counts money in 億 and 兆, so the number changes with the unit's name. */
const japaneseScale: Partial<Record<Unit, number>> = {
  'billion yen': 10,
  'billion USD': 10,
  'million USD': 100,
  'billion GBP': 10,
};

function unitName(unit: Unit): string {
  switch (unit) {
    case 'percent of GDP':
      return i18n.t('common.unit.ofGdp');
    case 'trillion yen':
      return i18n.t('common.unit.trillionYen');
    case 'billion yen':
      return i18n.t('common.unit.billionYen');
    case 'billion USD':
      return i18n.t('common.unit.billionUsd');
    case 'million USD':
      return i18n.t('common.unit.millionUsd');
    case 'billion GBP':
      return i18n.t('common.unit.billionGbp');
    case 'people':
      return i18n.t('common.unit.people');
    case 'exercises':
      return i18n.t('common.unit.exercises');
    case 'missiles':
      return i18n.t('common.unit.missiles');
    case 'incidents':
      return i18n.t('common.unit.incidents');
    case 'seats':
      return i18n.t('common.unit.seats');
    case 'hectares':
      return i18n.t('common.unit.hectares');
    case 'km':
      return i18n.t('common.unit.kilometers');
    case 'year':
      return i18n.t('common.unit.year');
    case 'percent':
    case 'count':
      return '';
  }
}

/** A figure as a surface sets it: the number big, the unit small beside it. `unit` may be empty. */
export function figureValue(
  { value, unit }: Pick<Figure, 'value' | 'unit'>,
  lang: Lang,
): { number: string; unit: string } {
  const scaled = lang === 'ja' ? value * (japaneseScale[unit] ?? 1) : value;
  const digits = Math.abs(scaled) < 10 ? 2 : 1;
  const number =
    unit === 'year'
      ? String(value)
      : new Intl.NumberFormat(lang, { maximumFractionDigits: digits }).format(scaled);
  return { number: unit.startsWith('percent') ? `${number}%` : number, unit: unitName(unit) };
}

/** A figure in one piece, as a sentence sets it: 2% of GDP, 8.7 trillion yen; GDP比2%, 8.7兆円. */
export function valueLabel(figure: Pick<Figure, 'value' | 'unit'>, lang: Lang): string {
  const { number, unit } = figureValue(figure, lang);
  if (figure.unit === 'percent of GDP') return i18n.t('common.amount.ofGdp', [number]);
  if (figure.unit === 'year') return i18n.t('common.amount.year', [number]);
  // Not a text of its own: $1$2 means something else to the browser.
  return [number, unit].filter((part) => part !== '').join(lang === 'ja' ? '' : ' ');
}
