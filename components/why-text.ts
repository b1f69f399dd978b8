import type { Why } from '../engine/rank.ts';
import { joinList, quote } from './join-list.ts';
import type { Names } from './names.ts';

type WhyKey = 'common.why.entities' | 'common.why.topics' | 'common.why.countries' | 'common.why.terms';

/** Gives the text of a locale key: `i18n.t` in the surfaces, the locale file itself in scripts. */
export type WhyWords = (key: WhyKey, substitutions: [string]) => string;

/** One reason why a page and a headline are related, in the language of `names` and `words`. */
function describeOne(why: Why, names: Names, words: WhyWords): string {
  const list = (items: string[]): [string] => [joinList(items, names.lang)];
  switch (why.kind) {
    case 'entities':
      return words('common.why.entities', list(why.ids.map(names.entity)));
    case 'topics':
      return words('common.why.topics', list(why.ids.map(names.topic)));
    case 'countries':
      return words('common.why.countries', list(why.codes.map(names.country)));
    case 'terms':
      return words('common.why.terms', list(why.terms.map((term) => quote(term, names.lang))));
  }
}

/** All reasons in one line, strongest kind first as the engine gives them. */
export const describeWhy = (why: Why[], names: Names, words: WhyWords): string =>
  why.map((one) => describeOne(one, names, words)).join(' · ');
