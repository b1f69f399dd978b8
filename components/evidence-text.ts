import type { Evidence, Place } from '../engine/types.ts';
import { joinList, quote } from './join-list.ts';
import type { Names } from './names.ts';

/** What was found in one place of the page, as a list in words. */
export interface PlaceEvidence {
  place: Place;
  text: string;
}

type Speaking = Exclude<Evidence, { kind: 'veto' }>;

const places: Place[] = ['title', 'lead', 'body'];

/** A trailing * in the pack stands for any ending. */
const wordOf = (term: string, { lang }: Names): string => quote(term.replace(/\*$/, '…'), lang);

/** Evidence that speaks for the subject; a word that is part of a name, or begins with a word, found before says nothing new. */
function speakingOf(evidence: Evidence[], names: Names): Speaking[] {
  const found: string[] = [];
  const kept: Speaking[] = [];
  for (const one of evidence) {
    if (one.kind === 'veto') continue;
    const text = (one.kind === 'entity' ? names.entity(one.id) : one.term).toLowerCase();
    const isKnown = found.some((other) => other.includes(text) || text.startsWith(other));
    if (one.kind === 'term' && isKnown) continue;
    found.push(text);
    kept.push(one);
  }
  return kept;
}

const itemText = (one: Speaking, names: Names): string =>
  one.kind === 'entity' ? names.entity(one.id) : wordOf(one.term, names);

/** Who and what speaks for the verdict, by where it stands first: title, opening lines, text. Names come before words. */
export function evidenceByPlace(evidence: Evidence[], names: Names): PlaceEvidence[] {
  const speaking = speakingOf(evidence, names);
  return places.flatMap((place) => {
    const items = speaking.filter((one) => one.place === place).map((one) => itemText(one, names));
    return items.length > 0 ? [{ place, text: joinList(items, names.lang) }] : [];
  });
}

type WhyNotKey = 'common.whyNot.veto' | 'common.whyNot.little' | 'common.whyNot.nothing';

/** Gives the text of a locale key. `found` is what the sentence names; 'nothing' names nothing. */
export type WhyNotWords = (key: WhyNotKey, found: string) => string;

/** At most this much of what was found is named; it is there to explain, not to list. */
const NAMED = 4;

/** Why a page is held not to be about the subject: the other subject in its title, too little, or nothing at all. */
export function describeWhyNot(evidence: Evidence[], names: Names, words: WhyNotWords): string {
  const vetoes = evidence.filter((one) => one.kind === 'veto').map(({ term }) => wordOf(term, names));
  const found = speakingOf(evidence, names).map((one) => itemText(one, names));
  const sentences: string[] = [];
  if (vetoes.length > 0)
    sentences.push(words('common.whyNot.veto', joinList(vetoes.slice(0, NAMED), names.lang)));
  if (found.length > 0)
    sentences.push(words('common.whyNot.little', joinList(found.slice(0, NAMED), names.lang)));
  return sentences.length > 0
    ? sentences.join(names.lang === 'ja' ? '' : ' ')
    : words('common.whyNot.nothing', '');
}
