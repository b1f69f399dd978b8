import { median, percentile, type Row } from './figures.ts';
import type { MeasuredPage } from './measure-pages.ts';

type Step = 'textContent' | 'gate' | 'read' | 'readAgain' | 'analyse' | 'both' | 'readability' | 'regex' | 'ahoCorasick' | 'indexOf' | 'wordMap';

/** How many times the second step the first takes, page by page; pages that lack one are left out. */
function ratios(pages: MeasuredPage[], step: Step | 'limit', to: Step | 'limit'): number[] {
  return pages.flatMap((page) => {
    const [a, b] = [page[step], page[to]];
    return a === undefined || b === undefined ? [] : [a / b];
  });
}

const row = (name: string, values: number[], more: Partial<Row> = {}): Row => ({
  name,
  value: median(values),
  p95: percentile(values, 0.95),
  unit: '×',
  ...more,
});

/** A ratio of which more is better: its bad end is the low one. */
const fold = (name: string, values: number[], atLeast: number): Row =>
  row(name, values, { p95: percentile(values, 0.05), target: { atLeast } });

const milliseconds = (name: string, pages: MeasuredPage[], step: Step | 'limit'): Row =>
  row(
    name,
    pages.flatMap((page) => page[step] ?? []),
    { unit: 'ms' },
  );

/** What the figures of the pages come to. */
export function pageRows(pages: MeasuredPage[]): Row[] {
  const away = pages.filter(({ passed }) => !passed);
  const detected = pages.filter((page) => page.detected);
  return [
    { name: 'pages measured', value: pages.length, unit: 'pages' },
    { name: 'sent away by the gate', value: away.length, unit: 'pages' },
    { name: 'passed but not detected', value: pages.filter((page) => page.passed && !page.detected).length, unit: 'pages' },
    { name: 'detected', value: detected.length, unit: 'pages' },
    milliseconds('limit: one TreeWalker pass over the text nodes', pages, 'limit'),
    row('document.body.textContent / limit', ratios(pages, 'textContent', 'limit')),
    row('gate on a page sent away / limit', ratios(away, 'gate', 'limit'), { target: { atMost: 4 } }),
    milliseconds('gate on a page sent away', away, 'gate'),
    milliseconds('detected page: read', detected, 'read'),
    milliseconds('detected page: read again, nodes known', detected, 'readAgain'),
    milliseconds('detected page: analyse', detected, 'analyse'),
    milliseconds('detected page: read and analyse', detected, 'both'),
    row('read and analyse / limit', ratios(detected, 'both', 'limit')),
    fold('Readability.parse / read and analyse (p5)', ratios(detected, 'readability', 'both'), 10),
    fold('one alternation RegExp / read and analyse (p5)', ratios(detected, 'regex', 'both'), 4),
    row('one alternation RegExp / analyse', ratios(detected, 'regex', 'analyse')),
    row('modern-ahocorasick / analyse', ratios(detected, 'ahoCorasick', 'analyse')),
    row('indexOf of each alias / analyse', ratios(detected, 'indexOf', 'analyse')),
    row('word tokens in a Map / analyse', ratios(detected, 'wordMap', 'analyse')),
    row(
      'first reading of a fresh page: Readability.parse / read and analyse with building the lexicon',
      detected.flatMap(({ first }) => (first ? [first.readability / first.ours] : [])),
    ),
    row(
      'first reading of a fresh page, lexicon included',
      detected.flatMap(({ first }) => first?.ours ?? []),
      { unit: 'ms' },
    ),
  ];
}
