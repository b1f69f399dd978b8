import * as v from 'valibot';

/** The shapes of the bundled data files. A test and the build check every file against them. */

const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'),
);
const isTrimmed = (text: string) => text === text.trim();
const Text = v.pipe(
  v.string(),
  v.minLength(1, 'is empty'),
  v.check(isTrimmed, 'begins or ends with a space'),
);
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const English = v.pipe(
  Text,
  v.check((text) => !JAPANESE.test(text), 'holds Japanese characters'),
);
const Japanese = v.pipe(Text, v.regex(JAPANESE, 'holds no Japanese character'));
/** The same text in both languages. */
const Both = v.strictObject({ en: English, ja: Japanese });

/** True when a year, a month or a day is one that the calendar has. */
function isOnCalendar(date: string): boolean {
  const [year, month = '01', day = '01'] = date.split('-');
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
}
/** A year, a month or a day: 2026, 2026-09, 2026-09-17. */
const PartialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'is no date such as 2026, 2026-09 or 2026-09-17'),
  v.check(isOnCalendar, 'is not on the calendar'),
);
const Day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'is no day such as 2026-09-17'),
  v.check(isOnCalendar, 'is not on the calendar'),
);
const Source = v.pipe(
  v.string(),
  v.url('is no address'),
  v.startsWith('https://', 'does not begin with https://'),
);
const Sources = v.pipe(v.array(Source), v.minLength(1, 'names no source'));
/** Two capital letters; EU, which ISO 3166 reserves, is allowed. */
const Country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is no country code of two capital letters'));

const EntityKind = v.picklist([
  'person',
  'office',
  'organisation',
  'unit',
  'base',
  'place',
  'treaty',
  'system',
  'exercise',
  'concept',
]);

/** How long a card's text may be, so that it fits without scrolling. */
const SUMMARY_LIMIT = { en: 220, ja: 110 } as const;

const tooLong = (limit: number) => (issue: { received: string }) =>
  `is too long: ${issue.received} of ${limit} characters`;

const Summary = v.strictObject({
  en: v.pipe(English, v.maxLength(SUMMARY_LIMIT.en, tooLong(SUMMARY_LIMIT.en))),
  ja: v.pipe(Japanese, v.maxLength(SUMMARY_LIMIT.ja, tooLong(SUMMARY_LIMIT.ja))),
});

/** A context card: who or what it is. */
export const EntitySchema = v.strictObject({
  id: Id,
  kind: EntityKind,
  name: Both,
  /** One or two neutral sentences, our own words. */
  summary: Summary,
  asOf: PartialDate,
  sources: Sources,
  countries: v.array(Country),
  /** Ids of watch topics that it speaks for. */
  topics: v.array(Id),
});

export const FigureSchema = v.strictObject({
  id: Id,
  statement: Both,
  value: v.number(),
  unit: v.picklist([
    'percent of GDP',
    'percent',
    'trillion yen',
    'billion yen',
    'billion USD',
    'million USD',
    'billion GBP',
    'people',
    'exercises',
    'missiles',
    'incidents',
    'seats',
    'count',
    'hectares',
    'km',
    // a calendar year, for figures that are a date
    'year',
  ]),
  /** What the number measures; figures that share a series can be drawn in one chart. */
  series: Id,
  /** The period that it is about, where one applies: 2025, FY2025, 2022-2026. */
  period: v.nullable(v.pipe(v.string(), v.regex(/^(FY)?\d{4}([-/](FY)?\d{2,4})?$/))),
  asOf: PartialDate,
  sources: Sources,
  entities: v.array(Id),
  note: v.optional(Both),
});

export const TimelineSchema = v.strictObject({
  id: Id,
  date: PartialDate,
  text: Both,
  source: Source,
  entities: v.array(Id),
  topics: v.array(Id),
});

export const TopicSchema = v.strictObject({ id: Id, name: Both, description: Both });

export const TopicsSchema = v.strictObject({
  watch: v.array(TopicSchema),
  headline: v.array(TopicSchema),
});

export const HeadlineSchema = v.strictObject({
  id: Id,
  /** Exactly as given. */
  headline: Text,
  lang: v.picklist(['en', 'ja']),
  /** Of headline topics, the main one first. */
  topics: v.pipe(v.array(Id), v.minLength(1)),
  countries: v.array(Country),
  entities: v.array(Id),
  published: Day,
  /** 'inferred': worked out from what the headline speaks of, not printed with it. */
  publishedCertainty: v.picklist(['given', 'inferred']),
});

export const ArticleSchema = v.strictObject({
  id: Id,
  headline: Both,
  /** Who printed it, and where. */
  source: v.strictObject({ publisher: Text, url: Source }),
  published: Day,
  publishedCertainty: v.picklist(['given', 'inferred']),
  eventDate: Day,
  eventPlace: Both,
  summary: Both,
  bullets: v.array(Both),
  /** Dated statements about what the article says and what became of it. */
  facts: v.array(v.strictObject({ date: PartialDate, text: Both, sources: Sources })),
  figures: v.array(Id),
  entities: v.array(Id),
  countries: v.array(Country),
  topics: v.array(Id),
});

export type Entity = v.InferOutput<typeof EntitySchema>;
export type Figure = v.InferOutput<typeof FigureSchema>;
export type TimelineEvent = v.InferOutput<typeof TimelineSchema>;
export type Topics = v.InferOutput<typeof TopicsSchema>;
export type Headline = v.InferOutput<typeof HeadlineSchema>;
export type Article = v.InferOutput<typeof ArticleSchema>;
