import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import gate from '../../data/gate.json' with { type: 'json' };
import { pack } from '../../data/pack.ts';
import topics from '../../data/topics.json' with { type: 'json' };
import { analyse } from '../../engine/analyse.ts';
import { passesGate } from '../../engine/gate.ts';
import type { Analysis } from '../../engine/types.ts';
import { facetRule, naiveBayes } from './baselines.ts';
import { type LabelledPage, loadPages, type Part, partOf } from './labelled-pages.ts';
import {
  type Counts,
  countDetections,
  countMentions,
  interval,
  type MentionCounts,
  scoresOf,
} from './metrics.ts';

interface Judged extends LabelledPage {
  part: Part;
  analysis: Analysis;
  gate: boolean;
}

const KEPT = 'tests/eval/previous.json';

/** The answers of an earlier version, and the files of pages that it was asked. */
interface Kept {
  when: string;
  files: string[];
  detected: string[];
}

/** The file that a page stands in, by its id. */
const fileOf = (id: string): string => id.replace(/-\d+$/, '');
const README = 'tests/eval/README.md';
const BEGIN = '<!-- figures: written by npm run eval -- --keep -->';
const END = '<!-- end of figures -->';

const f = (x: number): string => x.toFixed(3);
const f1Of = (counts: Counts): number => scoresOf(counts).f1;

function detectionRow(name: string, pages: { label: 0 | 1 | 2; detected: boolean }[]): string {
  const counts = countDetections(pages);
  const { precision, recall, f1 } = scoresOf(counts);
  const [low, high] = interval(pages, (sample) => f1Of(countDetections(sample)));
  return `| ${name} | ${pages.length} | ${f(precision)} | ${f(recall)} | ${f(f1)} | ${f(low)} to ${f(high)} | ${counts.fp} | ${counts.fn} |`;
}

const detected = (
  pages: Judged[],
  by: (page: Judged) => boolean,
): { label: 0 | 1 | 2; detected: boolean }[] =>
  pages.filter(({ label }) => label !== 1).map((page) => ({ label: page.label, detected: by(page) }));

function detectionTable(pages: Judged[]): string[] {
  const rows: string[] = [
    '| pages | n | precision | recall | F1 | 95 % of F1 | false alarms | missed |',
    '|---|---|---|---|---|---|---|---|',
  ];
  const ours = (page: Judged): boolean => page.analysis.detected;
  for (const part of ['fit', 'dev', 'test'] as const) {
    const some = pages.filter((page) => page.part === part);
    rows.push(detectionRow(`${part}, all`, detected(some, ours)));
    for (const lang of ['en', 'ja'] as const) {
      rows.push(
        detectionRow(
          `${part}, ${lang}`,
          detected(
            some.filter((page) => page.lang === lang),
            ours,
          ),
        ),
      );
    }
  }
  const plain = pages.filter((page) => page.part === 'test' && isPlain(page));
  rows.push(detectionRow('test, plain pages', detected(plain, ours)));
  return rows;
}

function comparisonTable(pages: Judged[]): string[] {
  const test = pages.filter(({ part }) => part === 'test');
  const bayes = naiveBayes();
  const rows = [
    '| method, on test | n | precision | recall | F1 | 95 % of F1 | false alarms | missed |',
    '|---|---|---|---|---|---|---|---|',
    detectionRow(
      'Backstory',
      detected(test, ({ analysis }) => analysis.detected),
    ),
    detectionRow('facet rule', detected(test, facetRule)),
    detectionRow('naive Bayes', detected(test, bayes)),
  ];
  if (existsSync(KEPT)) {
    const kept: Kept = JSON.parse(readFileSync(KEPT, 'utf8'));
    const before = new Set(kept.detected);
    const known = test.filter(({ id }) => kept.files.includes(fileOf(id)));
    rows.push(
      detectionRow(
        `Backstory as kept on ${kept.when}, on the files that there were`,
        detected(known, ({ id }) => before.has(id)),
      ),
    );
  }
  return rows;
}

function mentionTable(pages: Judged[]): string[] {
  const rows = [
    '| mentions in | pages | gold | precision | recall | wrong links | 95 % of precision | 95 % of recall | precision and recall, whatever the extent |',
    '|---|---|---|---|---|---|---|---|---|',
  ];
  const annotated = pages.filter(({ mentions }) => mentions !== null);
  const sum = (some: Judged[]): MentionCounts =>
    some.reduce(
      (total, page) => {
        const counts = countMentions(page.mentions!, page.analysis.mentions);
        for (const key of ['tp', 'fp', 'fn', 'wrongLink', 'extent'] as const) total[key] += counts[key];
        return total;
      },
      { tp: 0, fp: 0, fn: 0, wrongLink: 0, extent: 0 },
    );
  const sets: [string, Judged[]][] = [
    ['fit and dev', annotated.filter(({ part }) => part !== 'test')],
    ['test, all', annotated.filter(({ part }) => part === 'test')],
    ['test, en', annotated.filter(({ part, lang }) => part === 'test' && lang === 'en')],
    ['test, ja', annotated.filter(({ part, lang }) => part === 'test' && lang === 'ja')],
  ];
  for (const [name, some] of sets) {
    const counts = sum(some);
    const { precision, recall } = scoresOf(counts);
    const loose = scoresOf({
      tp: counts.tp + counts.extent,
      fp: counts.fp - counts.extent,
      fn: counts.fn - counts.extent,
    });
    const p = interval(some, (sample) => scoresOf(sum(sample)).precision);
    const r = interval(some, (sample) => scoresOf(sum(sample)).recall);
    rows.push(
      `| ${name} | ${some.length} | ${counts.tp + counts.fn} | ${f(precision)} | ${f(recall)} | ${f(counts.wrongLink / Math.max(1, counts.tp + counts.fp))} | ${f(p[0])} to ${f(p[1])} | ${f(r[0])} to ${f(r[1])} | ${f(loose.precision)}, ${f(loose.recall)} |`,
    );
  }
  return rows;
}

function topicTable(pages: Judged[]): string[] {
  const rows = ['| watch topic, on test | pages | precision | recall | F1 |', '|---|---|---|---|---|'];
  const some = pages.filter((page) => page.part === 'test' && page.label === 2 && page.topics.length > 0);
  let macro = 0;
  for (const { id } of topics.watch) {
    const counts = { tp: 0, fp: 0, fn: 0 };
    for (const page of some) {
      const gold = page.topics.includes(id);
      const found = page.analysis.topics.some((topic) => topic.id === id);
      if (gold && found) counts.tp++;
      else if (gold) counts.fn++;
      else if (found) counts.fp++;
    }
    const { precision, recall, f1 } = scoresOf(counts);
    macro += f1 / topics.watch.length;
    rows.push(`| ${id} | ${counts.tp + counts.fn} | ${f(precision)} | ${f(recall)} | ${f(f1)} |`);
  }
  return [...rows, `| macro | ${some.length} | | | ${f(macro)} |`];
}

function gateTable(pages: Judged[]): string[] {
  const passed = (some: Judged[]): string => `${some.filter(({ gate }) => gate).length} of ${some.length}`;
  return [
    '| the gate lets pass | pages |',
    '|---|---|',
    `| label 2 | ${passed(pages.filter(({ label }) => label === 2))} |`,
    `| label 1 | ${passed(pages.filter(({ label }) => label === 1))} |`,
    `| near misses (label 0) | ${passed(pages.filter((page) => page.label === 0 && !isOrdinary(page)))} |`,
    `| ordinary pages (label 0) | ${passed(pages.filter(isOrdinary))} |`,
  ];
}

function errors(pages: Judged[]): string[] {
  return pages
    .filter(
      ({ label, analysis, part }) => part === 'test' && label !== 1 && analysis.detected !== (label === 2),
    )
    .sort((a, b) => Math.abs(b.analysis.score - 0.5) - Math.abs(a.analysis.score - 0.5))
    .map(({ id, label, subtopic, title, analysis }) => {
      const why = analysis.evidence
        .map(
          (piece) =>
            (piece.kind === 'entity' ? piece.id : piece.term) + ('count' in piece ? ` ×${piece.count}` : ''),
        )
        .join(', ');
      return `- ${label === 2 ? 'missed' : 'false alarm'} ${id} (${subtopic}, score ${f(analysis.score)}) “${title}”: ${why || 'no evidence'}`;
    });
}

/** Written as plainly as the development set that was given; the rest was written to be harder. */
const isPlain = ({ id }: Judged): boolean => /^(ow|more-[a-ns-x]|ment-[a-z])-/.test(id);
/** Of no subject near ours. */
const isOrdinary = ({ id }: Judged): boolean => /ordinary|^long-/.test(id);

const toKept = (pages: Judged[]): Kept => ({
  when: new Date().toISOString().slice(0, 10),
  files: [...new Set(pages.map(({ id }) => fileOf(id)))].sort(),
  detected: pages.filter(({ analysis }) => analysis.detected).map(({ id }) => id),
});

/** Judges every labelled page with what ships and prints the tables; `keep` also writes them down. */
export function report({ keep }: { keep: boolean }): void {
  const pages: Judged[] = loadPages().map((page) => ({
    ...page,
    part: partOf(page),
    analysis: analyse(page, pack),
    gate: passesGate(`${page.title}\n${page.text}`, gate),
  }));
  const annotated = pages.filter(({ mentions }) => mentions).length;
  const sections = [
    `${pages.length} pages, ${annotated} with annotated mentions; label 1 counts neither way.`,
    detectionTable(pages).join('\n'),
    comparisonTable(pages).join('\n'),
    mentionTable(pages).join('\n'),
    topicTable(pages).join('\n'),
    gateTable(pages).join('\n'),
    `Errors on test, worst first:\n\n${errors(pages).join('\n') || '- none'}`,
  ];
  const text = sections.join('\n\n');
  console.log(text);
  if (!keep) return;
  const readme = readFileSync(README, 'utf8');
  const [head, rest] = readme.split(BEGIN);
  const tail = rest?.split(END)[1] ?? '\n';
  writeFileSync(README, `${head}${BEGIN}\n\n${text}\n\n${END}${tail}`);
  writeFileSync(KEPT, `${JSON.stringify(toKept(pages), null, 1)}\n`);
}
