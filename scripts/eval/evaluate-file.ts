import * as v from 'valibot';
import type { Analysis, Mention, PageText, TopicScore } from '../../engine/types.ts';
import { countDetections, type Scores, scoresOf } from './metrics.ts';

const Line = v.object({
  id: v.union([v.string(), v.number()]),
  lang: v.picklist(['en', 'ja']),
  title: v.string(),
  text: v.string(),
  label: v.optional(v.picklist([0, 1, 2])),
});

interface Item {
  id: string | number;
  detected: boolean;
  score: number;
  topics: TopicScore[];
  mentions: Mention[];
}

interface FileResult extends Partial<Scores> {
  byLang: Record<string, Partial<Scores>>;
  items: Item[];
}

const round = (scores: Scores): Scores => ({
  precision: Math.round(scores.precision * 10_000) / 10_000,
  recall: Math.round(scores.recall * 10_000) / 10_000,
  f1: Math.round(scores.f1 * 10_000) / 10_000,
});

/**
 * Runs the engine over the lines of a JSONL text. Label 1 counts neither way; without any label there are no scores.
 * @throws Error naming the line that is not a page.
 */
export function evaluateFile(
  jsonl: string,
  name: string,
  analysePage: (page: PageText) => Analysis,
): FileResult {
  const judged: { lang: string; label: 0 | 1 | 2; detected: boolean }[] = [];
  const items: Item[] = [];
  jsonl.split('\n').forEach((line, index) => {
    if (!line.trim()) return;
    let page: v.InferOutput<typeof Line>;
    try {
      page = v.parse(Line, JSON.parse(line));
    } catch (error) {
      throw new Error(`${name}:${index + 1}: ${(error as Error).message}`);
    }
    const { detected, score, topics, mentions } = analysePage(page);
    items.push({ id: page.id, detected, score, topics, mentions });
    if (page.label !== undefined) judged.push({ lang: page.lang, label: page.label, detected });
  });
  const scores = (pages: typeof judged): Partial<Scores> =>
    pages.length > 0 ? round(scoresOf(countDetections(pages))) : {};
  return {
    ...scores(judged),
    byLang: {
      en: scores(judged.filter(({ lang }) => lang === 'en')),
      ja: scores(judged.filter(({ lang }) => lang === 'ja')),
    },
    items,
  };
}
