import { median, percentile, type Row } from './figures.ts';
import type { PageTimes } from './in-page/index.ts';
import type { MeasuredPage } from './measure-pages.ts';

type Step = keyof PageTimes;

/** How many times the second step the first takes, page by page. */
const ratios = (pages: MeasuredPage[], step: Step, to: Step): number[] =>
  pages.map((page) => page[step] / page[to]);

const row = (name: string, values: number[], more: Partial<Row> = {}): Row => ({
  name,
  value: median(values),
  p95: percentile(values, 0.95),
  unit: '×',
  ...more,
});

/** A ratio of which more is better: its bad end is the low one. */
const gain = (name: string, values: number[], more: Partial<Row> = {}): Row =>
  row(`${name} (with p5)`, values, { p95: percentile(values, 0.05), ...more });

const milliseconds = (name: string, pages: MeasuredPage[], step: Step): Row =>
  row(
    name,
    pages.map((page) => page[step]),
    { unit: 'ms' },
  );

/** What it costs to read pages, against other ways to do it. The targets are for detected pages. */
function readingRows(pages: MeasuredPage[], which: string): Row[] {
  const promised = which === 'detected';
  return [
    milliseconds(`${which} pages: limit`, pages, 'limit'),
    milliseconds(`${which} pages: read`, pages, 'read'),
    milliseconds(`${which} pages: read again, nodes known`, pages, 'readAgain'),
    milliseconds(`${which} pages: analyse`, pages, 'analyse'),
    milliseconds(`${which} pages: read and analyse`, pages, 'both'),
    row(`${which} pages: read and analyse / limit`, ratios(pages, 'both', 'limit')),
    row(`${which} pages: Readability.parse / limit`, ratios(pages, 'readability', 'limit')),
    row(`${which} pages: one alternation RegExp over the page / limit`, ratios(pages, 'regex', 'limit')),
    gain(
      `${which} pages: Readability.parse / read and analyse`,
      ratios(pages, 'readability', 'both'),
      promised ? { target: { atLeast: 10 } } : {},
    ),
    gain(
      `${which} pages: one alternation RegExp over the page / read and analyse`,
      ratios(pages, 'regex', 'both'),
      promised ? { target: { atLeast: 4 } } : {},
    ),
    gain(
      `${which} pages: the same RegExp for whole words / read and analyse`,
      ratios(pages, 'regexWords', 'both'),
    ),
    gain(
      `${which} pages: modern-ahocorasick over the page / read and analyse`,
      ratios(pages, 'ahoCorasick', 'both'),
    ),
    gain(
      `${which} pages: indexOf of each alias over the page / read and analyse`,
      ratios(pages, 'indexOf', 'both'),
    ),
    gain(
      `${which} pages: word tokens of the page in a Map / read and analyse`,
      ratios(pages, 'wordMap', 'both'),
    ),
    gain(
      `${which} pages: one alternation RegExp over the article alone / analyse`,
      ratios(pages, 'regexArticle', 'analyse'),
    ),
    gain(
      `${which} pages, first reading after loading: Readability.parse / read and analyse with building the lexicon`,
      pages.map(({ first }) => first.readability / first.ours),
    ),
    row(
      `${which} pages, first reading after loading, lexicon included`,
      pages.map(({ first }) => first.ours),
      { unit: 'ms' },
    ),
  ];
}

/** The targets are for pages of this many bytes and more: what is smaller is no page that one finds on the web. */
const SMALLEST = 5_000;

/** What the figures of the pages come to. Small pages are fixtures of our tests, and only in the rows of all pages. */
export function pageRows(all: MeasuredPage[]): Row[] {
  const pages = all.filter(({ bytes }) => bytes >= SMALLEST);
  const away = pages.filter(({ passed }) => !passed);
  const detected = pages.filter((page) => page.detected);
  return [
    { name: 'pages measured', value: all.length, unit: 'pages' },
    { name: 'of 5 KB and more', value: pages.length, unit: 'pages' },
    { name: 'of these sent away by the gate', value: away.length, unit: 'pages' },
    {
      name: 'of these passed but not detected',
      value: pages.filter((page) => page.passed && !page.detected).length,
      unit: 'pages',
    },
    { name: 'of these detected', value: detected.length, unit: 'pages' },
    milliseconds('all pages: limit, one TreeWalker pass over the text nodes', all, 'limit'),
    row('all pages: document.body.textContent / limit', ratios(all, 'textContent', 'limit')),
    milliseconds('pages sent away: gate', away, 'gate'),
    row('pages sent away: gate / limit', ratios(away, 'gate', 'limit'), { target: { atMost: 4 } }),
    row(
      'pages sent away: the same with its expressions made anew / limit',
      ratios(away, 'gateMade', 'limit'),
    ),
    row('pages sent away: looking for open shadow roots / limit', ratios(away, 'roots', 'limit')),
    ...(detected.length > 0 ? readingRows(detected, 'detected') : []),
    ...readingRows(all, 'all'),
  ];
}
