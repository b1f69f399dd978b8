/** A quantity stated in folded text; offsets count folded units from the start of what was searched. */
export interface Quantity {
  measure: 'percent' | 'yen' | 'usd' | 'people';
  /** Percent points, yen, dollars or people. */
  value: number;
  /** How the page wrote it: decimals and rounding tell how exact it means to be. One unit of the last digit given. */
  grain: number;
  from: number;
  to: number;
}

const SMALL: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const SCALE: Record<string, number> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  tn: 1e12,
  bn: 1e9,
};

const N = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const WORDS = Object.keys(SMALL).join('|');
const scale = '(trillion|billion|million|tn|bn)';

const percent = new RegExp(
  String.raw`(?<![\d.,])(${N}|(?<![a-z])(?:${WORDS})) ?(?:%|percent(?![a-z])|per cent(?![a-z])|pct(?![a-z])|パーセント)`,
  'g',
);
const yenLatin = new RegExp(
  String.raw`(?:¥|\\|jpy) ?(${N}) ?${scale}(?![a-z])|(?<![\d.,])(${N}) ?${scale} (?:japanese )?yen`,
  'g',
);
const yenKanji = new RegExp(String.raw`(?=\d)(?<![\d.,])(?:(${N})兆)?(?:(${N})億)?(?:(\d+)万)?円`, 'g');
const usdLatin = new RegExp(
  String.raw`(?:us)?\$ ?(${N}) ?${scale}(?![a-z])|(?<![\d.,])(${N}) ?${scale} (?:us )?dollars`,
  'g',
);
const usdKanji = new RegExp(
  String.raw`(?=\d)(?<![\d.,])(?:(${N})兆)?(?:(${N})億)?(?:(\d+)万)?(?:米)?ドル`,
  'g',
);
const peopleLatin = new RegExp(
  String.raw`(?<![\d.,$¥])(${N})(?: (thousand))?(?: or so)? (?:[a-z]+ ){0,3}?(?:troops|service members|servicemembers|personnel|soldiers|members|people|marines)(?![a-z])`,
  'g',
);
const peopleKanji = /(?=\d)(?<![\d.,])(?:(\d+(?:\.\d+)?)万)?(?:(\d+)千)?(\d[\d,]*)?(?:人|名)(?![口気])/g;

const toNumber = (text: string): number => SMALL[text] ?? Number(text.replaceAll(',', ''));

/** The size of one unit of the last digit: 1.8 -> 0.1, 43 -> 1, 55,000 -> 1,000. */
function grainOf(text: string): number {
  if (text in SMALL) return 1;
  const digits = text.replaceAll(',', '');
  const decimals = digits.split('.')[1]?.length ?? 0;
  if (decimals > 0) return 10 ** -decimals;
  const zeros = /0*$/.exec(digits)![0].length;
  return zeros === digits.length ? 1 : 10 ** zeros;
}

/** 8兆7005億円 and the like: the value and the size of its last written unit. */
function kanjiSum(cho?: string, oku?: string, man?: string): { value: number; grain: number } | null {
  if (!cho && !oku) return null;
  const value =
    (cho ? toNumber(cho) * 1e12 : 0) + (oku ? toNumber(oku) * 1e8 : 0) + (man ? Number(man) * 1e4 : 0);
  const grain = man ? grainOf(man) * 1e4 : oku ? grainOf(oku) * 1e8 : grainOf(cho!) * 1e12;
  return { value, grain };
}

/** Every quantity in a piece of folded text, in text order. */
export function quantitiesIn(text: string): Quantity[] {
  const found: Quantity[] = [];
  const add = (measure: Quantity['measure'], match: RegExpExecArray, value: number, grain: number): void => {
    found.push({ measure, value, grain, from: match.index, to: match.index + match[0].length });
  };
  // Each search goes over the whole text: only those are made whose unit is there.
  const has = (unit: RegExp): boolean => unit.test(text);
  if (has(/%|p(?:er ?cent|ct)|パーセント/)) {
    for (const match of text.matchAll(percent))
      add('percent', match, toNumber(match[1]!), grainOf(match[1]!));
  }
  for (const [measure, unit, pattern] of [
    ['yen', /[¥\\]|jpy|yen/, yenLatin],
    ['usd', /\$|dollars/, usdLatin],
  ] as const) {
    if (!has(unit)) continue;
    for (const match of text.matchAll(pattern)) {
      const digits = match[1] ?? match[3]!;
      const factor = SCALE[match[2] ?? match[4]!]!;
      add(measure, match, toNumber(digits) * factor, grainOf(digits) * factor);
    }
  }
  for (const [measure, unit, pattern] of [
    ['yen', '円', yenKanji],
    ['usd', 'ドル', usdKanji],
  ] as const) {
    if (!text.includes(unit)) continue;
    for (const match of text.matchAll(pattern)) {
      const sum = kanjiSum(match[1], match[2], match[3]);
      if (sum) add(measure, match, sum.value, sum.grain);
    }
  }
  if (has(/troops|members|personnel|soldiers|people|marines/)) {
    for (const match of text.matchAll(peopleLatin)) {
      const factor = match[2] ? 1e3 : 1;
      add('people', match, toNumber(match[1]!) * factor, grainOf(match[1]!) * factor);
    }
  }
  if (has(/[人名]/)) {
    for (const match of text.matchAll(peopleKanji)) {
      const [, man, sen, rest] = match;
      if (!man && !sen && !rest) continue;
      const value =
        (man ? Number(man) * 1e4 : 0) + (sen ? Number(sen) * 1e3 : 0) + (rest ? toNumber(rest) : 0);
      const grain = rest ? grainOf(rest) : sen ? grainOf(sen) * 1e3 : grainOf(man!) * 1e4;
      add('people', match, value, grain);
    }
  }
  return found.sort((a, b) => a.from - b.from);
}
