import AhoCorasick from 'modern-ahocorasick';
import type { Pack } from '../../../engine/pack.ts';

/** Other ways to find every alias in a text. None of them settles what a name means; each gives the number of hits. */
export interface Matchers {
  aliases: number;
  regex(text: string): number;
  ahoCorasick(text: string): number;
  indexOf(text: string): number;
  wordMap(text: string): number;
}

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

export function matchersOf(pack: Pack): Matchers {
  const rows = Object.values(pack.aliases);
  const aliases = [
    ...new Set(rows.flatMap(({ strong, weak = [], needs = [] }) => [...strong, ...weak, ...needs])),
  ];
  const alternation = new RegExp(
    [...aliases]
      .sort((a, b) => b.length - a.length)
      .map(literal)
      .join('|'),
    'gi',
  );
  const folded = [...new Set(aliases.map((alias) => alias.toLowerCase()))];
  const automaton = new AhoCorasick(folded);
  const words = new Map(folded.map((alias, i) => [alias, i]));
  return {
    aliases: aliases.length,
    regex: (text) => {
      let hits = 0;
      alternation.lastIndex = 0;
      while (alternation.exec(text)) hits++;
      return hits;
    },
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
