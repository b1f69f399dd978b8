import AhoCorasick from 'modern-ahocorasick';
import type { PackSource } from '../../../engine/pack.ts';

/** Other ways to find every alias in a text. None of them settles what a name means; each gives the number of hits. */
export interface Matchers {
  aliases: number;
  regex(text: string): number;
  /** Only where no letter or digit stands beside it. */
  regexWords(text: string): number;
  ahoCorasick(text: string): number;
  indexOf(text: string): number;
  wordMap(text: string): number;
}

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

function count(pattern: RegExp, text: string): number {
  let hits = 0;
  pattern.lastIndex = 0;
  while (pattern.exec(text)) hits++;
  return hits;
}

export function matchersOf({ aliases: written }: PackSource): Matchers {
  const rows = Object.values(written);
  const aliases = [
    ...new Set(rows.flatMap(({ strong, weak = [], needs = [] }) => [...strong, ...weak, ...needs])),
  ];
  const choices = [...aliases]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|');
  const alternation = new RegExp(choices, 'gi');
  const wholeWords = new RegExp(`(?<![\\p{Script=Latin}\\d])(?:${choices})(?![\\p{Script=Latin}\\d])`, 'giu');
  const folded = [...new Set(aliases.map((alias) => alias.toLowerCase()))];
  const automaton = new AhoCorasick(folded);
  const words = new Map(folded.map((alias, i) => [alias, i]));
  return {
    aliases: aliases.length,
    regex: (text) => count(alternation, text),
    regexWords: (text) => count(wholeWords, text),
    ahoCorasick: (text) => automaton.search(text.toLowerCase()).length,
    indexOf: (text) => {
      const lower = text.toLowerCase();
      let hits = 0;
      for (const alias of folded) {
        for (let at = lower.indexOf(alias); at >= 0; at = lower.indexOf(alias, at + alias.length)) hits++;
      }
      return hits;
    },
    wordMap: (text) => {
      let hits = 0;
      for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) if (words.has(word)) hits++;
      return hits;
    },
  };
}
