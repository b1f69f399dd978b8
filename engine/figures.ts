import { type Document, placeInPage } from './document.ts';
import { hasWord } from './has-word.ts';
import { endInOriginal, fold, foldedText } from './normalise.ts';
import { type Quantity, quantitiesIn } from './numbers.ts';
import type { FigureRule } from './pack.ts';
import type { FigureMention } from './types.ts';

const digit = /[\d０-９]/;
/** Without a digit and one of these a sentence states no amount: two expressions, each faster than both in one, */
const sign = /[¥＄$兆億]|(?<=[\d０-９千万].{0,2})[人名]/;
const word = /yen|jpy|dollars|troops|members|personnel|soldiers|people|marines/i;
/** and without one of these, which may follow a number in words, no percentage. */
const percent = /[%％]|p(?:ercent|er cent|ct)|パーセント/i;

/** May a sentence state a quantity? Nearly all are told by what stands beside their digits. */
const mayState = (sentence: string): boolean =>
  percent.test(sentence) || (digit.test(sentence) && (sign.test(sentence) || word.test(sentence)));

const fits = (rule: FigureRule, sentence: string): boolean =>
  rule.near.every((words) => words.some((word) => hasWord(sentence, word))) &&
  !(rule.not ?? []).some((word) => hasWord(sentence, word));

/**
 * Agrees when the known value rounds to what the page wrote, or is as close as the rule allows. Differs only where the
 * sentence names the figure's own period; else a differing number may be about another year: unsure.
 */
function verdictOf(rule: FigureRule, quantity: Quantity, sentence: string): FigureMention['verdict'] {
  const off = Math.abs(quantity.value - rule.value);
  if (off <= quantity.grain / 2 || off <= rule.value * rule.tolerance) return 'agrees';
  return (rule.period ?? []).some((word) => hasWord(sentence, word)) ? 'differs' : 'unsure';
}

/** The closest rule wins: the one whose known value the number agrees with, then the one with the more exact words. */
function ruleFor(rules: FigureRule[], quantity: Quantity, sentence: string): FigureMention | null {
  let best: { mention: FigureMention; rank: number } | null = null;
  for (const rule of rules) {
    if (rule.measure !== quantity.measure) continue;
    if (quantity.value < rule.range[0] || quantity.value > rule.range[1] || !fits(rule, sentence)) continue;
    const verdict = verdictOf(rule, quantity, sentence);
    if (verdict === 'unsure') continue;
    const rank = (verdict === 'agrees' ? 100 : 0) + rule.near.length;
    if (!best || rank > best.rank) {
      best = {
        mention: { figure: rule.id, start: 0, end: 0, value: quantity.value, unit: rule.measure, verdict },
        rank,
      };
    }
  }
  return best?.mention ?? null;
}

/** Sentences after this many are not searched for figures. */
const SENTENCES_READ = 400;

/**
 * The known figures that a page states, in text order. Silent when unsure: a number counts only where its sentence
 * names the quantity, and is said to differ only where it names the period as well.
 */
export function figuresOf(document: Document, sentences: number[], rules: FigureRule[]): FigureMention[] {
  const { text, titleEnd } = document;
  const mentions: FigureMention[] = [];
  for (let s = 0; s < Math.min(sentences.length, SENTENCES_READ); s++) {
    const from = sentences[s]!;
    if (from < titleEnd) continue;
    const written = text.slice(from, sentences[s + 1]);
    if (!mayState(written)) continue;
    const folded = fold(written);
    const sentence = foldedText(folded);
    for (const quantity of quantitiesIn(sentence)) {
      const mention = ruleFor(rules, quantity, sentence);
      if (!mention) continue;
      const end = endInOriginal(folded, quantity.to - 1);
      mentions.push({ ...mention, ...placeInPage(document, from + folded.at[quantity.from]!, from + end) });
    }
  }
  return mentions;
}
