import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import links from '../data/group-links.json' with { type: 'json' };
import { pack } from '../data/pack.ts';
import { analyse } from '../engine/analyse.ts';
import { rankRelated, type Why } from '../engine/rank.ts';
import { candidateOf, queryOf } from '../engine/relate.ts';
import { toReport } from '../engine/report.ts';

/** `npm run --silent related -- FILE.json` ranks the file's headlines for each of its pages and scores the order. */
const Id = v.union([v.string(), v.number()]);
const Input = v.object({
  headlines: v.array(
    v.object({
      id: Id,
      title: v.string(),
      summary: v.optional(v.nullable(v.string())),
      published: v.string(),
      lang: v.string(),
    }),
  ),
  pages: v.array(
    v.object({
      id: Id,
      lang: v.string(),
      title: v.string(),
      text: v.string(),
      published: v.optional(v.nullable(v.string())),
      grades: v.record(v.string(), v.number()),
    }),
  ),
});

const TOP = 20;

/** Normalised discounted cumulative gain at `k`, gain 2^grade - 1; 0 where nothing is graded above 0. */
function ndcg(order: string[], grades: Record<string, number>, k: number): number {
  const gain = (grade: number): number => 2 ** grade - 1;
  const sum = (values: number[]): number =>
    values.slice(0, k).reduce((total, grade, i) => total + gain(grade) / Math.log2(i + 2), 0);
  const best = sum(Object.values(grades).sort((a, b) => b - a));
  return best === 0 ? 0 : sum(order.map((id) => grades[id] ?? 0)) / best;
}

/** A reason in plain English. */
const say = (why: Why): string => {
  switch (why.kind) {
    case 'entities':
      return `names ${why.ids.join(', ')}`;
    case 'topics':
      return `about ${why.ids.join(', ')}`;
    case 'countries':
      return `same countries: ${why.codes.join(', ')}`;
    case 'terms':
      return `shared words: ${why.terms.join(', ')}`;
  }
};

const round = (x: number): number => Math.round(x * 10_000) / 10_000;
const mean = (values: number[]): number =>
  values.length === 0 ? 0 : round(values.reduce((a, b) => a + b, 0) / values.length);

try {
  const file = process.argv[2];
  if (!file) throw new Error('name a file: npm run --silent related -- FILE.json');
  const { headlines, pages } = v.parse(Input, JSON.parse(readFileSync(file, 'utf8')));
  const candidates = headlines.map(({ id, title, summary, published }) =>
    candidateOf(
      { id: String(id), title, summary: summary ?? undefined, published },
      toReport(analyse({ title, text: summary ?? '' }, pack)),
      links,
    ),
  );
  const judged = pages.map(({ id, title, text, grades }) => {
    const ranked = rankRelated(queryOf(toReport(analyse({ title, text }, pack)), links), candidates);
    const order = ranked.map((item) => item.id);
    return {
      id,
      ndcg5: round(ndcg(order, grades, 5)),
      ndcg10: round(ndcg(order, grades, 10)),
      top: ranked
        .slice(0, TOP)
        .map((item) => ({ id: item.id, score: item.score, why: item.why.map(say).join('; ') })),
    };
  });
  const graded = judged.filter((_, i) => Object.values(pages[i]!.grades).some((grade) => grade > 0));
  process.stdout.write(
    `${JSON.stringify({ ndcg5: mean(graded.map(({ ndcg5 }) => ndcg5)), ndcg10: mean(graded.map(({ ndcg10 }) => ndcg10)), pages: judged })}\n`,
  );
} catch (error) {
  console.error(`related: ${(error as Error).message}`);
  process.exitCode = 1;
}
