// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkData, countData, type DataFiles } from '../../../data/check.ts';

const both = (en: string) => ({ en, ja: '日本語の文。' });
const source = 'https://example.org/page';

/** The smallest data that nothing is wrong with. */
function sound() {
  return {
    topics: {
      watch: [{ id: 'talks', name: both('Talks'), description: both('Talks') }],
      headline: [{ id: 'markets', name: both('Markets'), description: both('Markets') }],
    },
    entities: ['base-one', 'base-two'].map((id) => ({
      id,
      kind: 'base',
      name: both('A base'),
      summary: both('A base.'),
      asOf: '2026-09',
      sources: [source],
      countries: ['JP'],
      topics: ['talks'],
    })),
    figures: [
      {
        id: 'troops',
        statement: both('So many.'),
        value: 55000,
        unit: 'people',
        series: 'troops',
        period: null as string | null,
        asOf: '2025-06',
        sources: [source],
        entities: ['base-one'],
      },
    ],
    timeline: [
      {
        id: 't-1',
        date: '2026',
        text: both('It begins.'),
        source,
        entities: ['base-one'],
        topics: ['talks'],
      },
    ],
    headlines: Array.from({ length: 17 }, (_, index) => ({
      id: `h${index + 1}`,
      headline: `Headline ${index + 1}`,
      lang: 'en',
      topics: ['markets'],
      countries: ['EU'],
      entities: ['base-two'],
      published: '2025-12-18',
      publishedCertainty: 'inferred',
    })),
    article: {
      id: 'article',
      headline: both('An article'),
      source: { publisher: 'A paper', url: source },
      published: '2025-10-28',
      publishedCertainty: 'inferred',
      eventDate: '2025-10-29',
      eventPlace: both('Tokyo'),
      summary: both('What it says.'),
      bullets: [both('A point.')],
      facts: [{ date: '2025-10-29', text: both('It was held.'), sources: [source] }],
      figures: ['troops'],
      entities: ['base-one'],
      countries: ['JP'],
      topics: ['talks'],
    },
    aliases: {
      'base-one': { kind: 'base', strong: ['Base One'], weak: ['One'] },
      'base-two': { kind: 'base', strong: ['Base Two'] },
    } as Record<string, unknown>,
  };
}
type Data = ReturnType<typeof sound>;

const texts = (data: object): DataFiles =>
  Object.fromEntries(Object.entries(data).map(([name, value]) => [`${name}.json`, JSON.stringify(value)]));

/** The problems of the sound data after one change. */
function problemsAfter(change: (data: Data) => void): string[] {
  const data = sound();
  change(data);
  return checkData(texts(data));
}

describe('the data that ships', () => {
  it('has no problem', () => {
    expect(checkData()).toEqual([]);
  });

  it('holds every entity of the collection', () => {
    expect(countData()).toMatch(/^data: 180 entities, 32 figures, 40 events, 17 headlines, /);
  });
});

describe('sound data', () => {
  it('has no problem, with aliases or without', () => {
    expect(problemsAfter(() => {})).toEqual([]);
    const { aliases: _, ...rest } = sound();
    expect(checkData(texts(rest))).toEqual([]);
  });

  it('is read from a folder just as well', () => {
    const folder = mkdtempSync(join(tmpdir(), 'data-'));
    try {
      for (const [name, text] of Object.entries(texts(sound()))) writeFileSync(join(folder, name), text);
      expect(checkData(folder)).toEqual([]);
      expect(countData(folder)).toBe(
        'data: 2 entities, 1 figures, 1 events, 17 headlines, 1 watch topics, 1 headline topics, aliases of 2 entities',
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a file', () => {
  it('that is no JSON is told in one line, and nothing that points into it is', () => {
    const problems = checkData({ ...texts(sound()), 'entities.json': '[\n  {"id": "base-one",\n]' });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^data\/entities\.json is not JSON: [^\n]+$/);
  });

  it('that is missing is told in one line', () => {
    const { 'figures.json': _, ...files } = texts(sound());
    expect(checkData(files)).toEqual(['data/figures.json is missing']);
  });

  it('that holds something else is told', () => {
    expect(checkData({ ...texts(sound()), 'timeline.json': '{}' })).toEqual([
      'data/timeline.json: is not a list',
    ]);
    expect(checkData({ ...texts(sound()), 'topics.json': 'null' })).toContain(
      'data/topics.json: watch: is not a list',
    );
  });
});

type Change = [what: string, change: (data: Data) => void, problem: string | RegExp];

const changes: Change[] = [
  [
    'a field that is missing',
    ({ entities }) => Reflect.deleteProperty(entities[0]!, 'kind'),
    /^data\/entities\.json: 'base-one': kind: Invalid key/,
  ],
  [
    'a field that nobody knows',
    ({ figures }) => Object.assign(figures[0]!, { colour: 'red' }),
    /^data\/figures\.json: 'troops': colour: /,
  ],
  [
    'a value that is none of the list',
    ({ figures }) => Object.assign(figures[0]!, { unit: 'shillings' }),
    /^data\/figures\.json: 'troops': unit: .*shillings/,
  ],
  [
    'a row without an id',
    ({ timeline }) => Reflect.deleteProperty(timeline[0]!, 'id'),
    /^data\/timeline\.json: row 1: id: /,
  ],
  [
    'a day that the calendar has not',
    ({ timeline }) => Object.assign(timeline[0]!, { date: '2026-02-30' }),
    "data/timeline.json: 't-1': date: is not on the calendar",
  ],
  [
    'a language that is missing',
    ({ article }) => Object.assign(article.bullets[0]!, { ja: 'A point.' }),
    'data/article.json: bullets.0.ja: holds no Japanese character',
  ],
  [
    'an id that is used twice',
    ({ entities }) => entities.push(entities[0]!),
    "data/entities.json: 'base-one': the id is used twice",
  ],
  [
    'an entity that does not exist',
    ({ timeline }) => timeline[0]!.entities.push('base-nine'),
    "data/timeline.json: 't-1': entities: there is no entity 'base-nine'",
  ],
  [
    'an entity of a headline that does not exist',
    ({ headlines }) => headlines[2]!.entities.push('base-nine'),
    "data/headlines.json: 'h3': entities: there is no entity 'base-nine'",
  ],
  [
    'an entity of a figure that does not exist',
    ({ figures }) => figures[0]!.entities.push('base-nine'),
    "data/figures.json: 'troops': entities: there is no entity 'base-nine'",
  ],
  [
    'a figure that does not exist',
    ({ article }) => article.figures.push('ships'),
    "data/article.json: 'article': figures: there is no figure 'ships'",
  ],
  [
    'a headline topic where a watch topic belongs',
    ({ entities }) => entities[0]!.topics.push('markets'),
    "data/entities.json: 'base-one': topics: there is no watch topic 'markets'",
  ],
  [
    'a watch topic where a headline topic belongs',
    ({ headlines }) => headlines[0]!.topics.push('talks'),
    "data/headlines.json: 'h1': topics: there is no headline topic 'talks'",
  ],
  [
    'a link that stands twice',
    ({ article }) => article.entities.push('base-one'),
    "data/article.json: 'article': entities: 'base-one' stands twice",
  ],
  [
    'a card without a source',
    ({ entities }) => entities[0]!.sources.pop(),
    "data/entities.json: 'base-one': sources: names no source",
  ],
  [
    'a fact without a source',
    ({ article }) => article.facts[0]!.sources.pop(),
    'data/article.json: facts.0.sources: names no source',
  ],
  [
    'a source that is not encrypted',
    ({ figures }) => figures[0]!.sources.push('http://example.org'),
    "data/figures.json: 'troops': sources.1: does not begin with https://",
  ],
  [
    'an English summary that is too long',
    ({ entities }) => Object.assign(entities[0]!.summary, { en: 'x'.repeat(221) }),
    "data/entities.json: 'base-one': summary.en: is too long: 221 of 220 characters",
  ],
  [
    'a Japanese summary that is too long',
    ({ entities }) => Object.assign(entities[0]!.summary, { ja: '字'.repeat(111) }),
    "data/entities.json: 'base-one': summary.ja: is too long: 111 of 110 characters",
  ],
  [
    'a headline too few',
    ({ headlines }) => headlines.pop(),
    'data/headlines.json: holds 16 headlines, not the 17 of the seed',
  ],
  [
    'aliases of an entity that does not exist',
    ({ aliases }) => Object.assign(aliases, { 'base-nine': { strong: ['Base Nine'] } }),
    "data/aliases.json: 'base-nine': there is no such entity",
  ],
  [
    'a strong alias of two entities',
    ({ aliases }) => Object.assign(aliases, { 'base-two': { strong: ['Base Two', 'Base One'] } }),
    "data/aliases.json: 'base-two': the strong alias 'Base One' belongs to 'base-one' too",
  ],
  [
    'aliases of another shape',
    ({ aliases }) => Object.assign(aliases, { 'base-two': { strong: 'Base Two' } }),
    /^data\/aliases\.json: base-two\.strong: /,
  ],
];

describe('the check reports in one line', () => {
  it.each(changes)('%s', (_what, change, problem) => {
    const problems = problemsAfter(change);
    expect(problems).toEqual([typeof problem === 'string' ? problem : expect.stringMatching(problem)]);
  });
});
