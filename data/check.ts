import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import {
  ArticleSchema,
  EntitySchema,
  FigureSchema,
  HeadlineSchema,
  TimelineSchema,
  TopicSchema,
  TopicsSchema,
} from './schemas.ts';

/** Texts of data files by name, such as `entities.json`. */
export type DataFiles = Record<string, string>;

type Schema = v.GenericSchema;
type Row = Record<string, unknown>;

/** How many headlines the seed holds. */
const HEADLINE_COUNT = 17;

const REQUIRED = ['topics', 'entities', 'figures', 'timeline', 'headlines', 'article'];
const OPTIONAL = ['aliases'];

const AliasesSchema = v.record(
  v.string(),
  v.looseObject({
    strong: v.array(v.pipe(v.string(), v.minLength(1, 'is empty'))),
    weak: v.optional(v.array(v.pipe(v.string(), v.minLength(1, 'is empty')))),
  }),
);

/**
 * Everything that is wrong with the bundled data, one line for each problem; empty when all is well.
 * @param from a folder, or the files' texts by name. Without it: this folder.
 */
export function checkData(from: string | DataFiles = import.meta.dirname): string[] {
  const problems: string[] = [];
  const files = parse(readFiles(from), problems);

  const topics = object(files.topics);
  const entities = rows(files.entities);
  const figures = rows(files.figures);
  const timeline = rows(files.timeline);
  const headlines = rows(files.headlines);

  checkList('topics', 'watch: ', topics.watch, TopicSchema);
  checkList('topics', 'headline: ', topics.headline, TopicSchema);
  checkList('entities', '', files.entities, EntitySchema);
  checkList('figures', '', files.figures, FigureSchema);
  checkList('timeline', '', files.timeline, TimelineSchema);
  checkList('headlines', '', files.headlines, HeadlineSchema);
  if ('topics' in files)
    checkShape('topics', '', v.omit(TopicsSchema, ['watch', 'headline']), without(topics));
  if ('article' in files) checkShape('article', '', ArticleSchema, files.article);

  const known = {
    entity: ids(files.entities),
    figure: ids(files.figures),
    'watch topic': ids(topics.watch),
    'headline topic': ids(topics.headline),
  };
  checkLinks('entities', entities, 'topics', 'watch topic');
  checkLinks('figures', figures, 'entities', 'entity');
  checkLinks('timeline', timeline, 'entities', 'entity');
  checkLinks('timeline', timeline, 'topics', 'watch topic');
  checkLinks('headlines', headlines, 'entities', 'entity');
  checkLinks('headlines', headlines, 'topics', 'headline topic');
  const article = 'article' in files ? [object(files.article)] : [];
  checkLinks('article', article, 'entities', 'entity');
  checkLinks('article', article, 'figures', 'figure');
  checkLinks('article', article, 'topics', 'watch topic');

  if ('headlines' in files && headlines.length !== HEADLINE_COUNT)
    report('headlines', '', `holds ${headlines.length} headlines, not the ${HEADLINE_COUNT} of the seed`);
  if ('aliases' in files) checkAliases(files.aliases);
  return problems;

  function report(file: string, place: string, problem: string) {
    problems.push(`data/${file}.json: ${place}${problem}`);
  }

  function checkShape(file: string, place: string, schema: Schema, value: unknown) {
    for (const issue of v.safeParse(schema, value).issues ?? []) {
      const field = v.getDotPath(issue);
      report(file, place, field ? `${field}: ${issue.message}` : issue.message);
    }
  }

  function checkList(file: string, list: string, value: unknown, schema: Schema) {
    if (!(file in files)) return;
    if (!Array.isArray(value)) return report(file, list, 'is not a list');
    const seen = new Set<unknown>();
    for (const [index, row] of value.entries()) {
      const place = list + nameOf(row, index);
      checkShape(file, place, schema, row);
      const id = object(row).id;
      if (typeof id === 'string' && seen.has(id)) report(file, place, 'the id is used twice');
      seen.add(id);
    }
  }

  function checkLinks(file: string, from: Row[], field: string, kind: keyof typeof known) {
    const targets = known[kind];
    for (const [index, row] of from.entries()) {
      const links = row[field];
      if (!Array.isArray(links)) continue;
      for (const link of links)
        if (typeof link === 'string' && targets && !targets.has(link))
          report(file, nameOf(row, index), `${field}: there is no ${kind} '${link}'`);
      for (const link of repeated(links))
        report(file, nameOf(row, index), `${field}: '${link}' stands twice`);
    }
  }

  function checkAliases(value: unknown) {
    checkShape('aliases', '', AliasesSchema, value);
    const owners = new Map<string, string>();
    for (const [id, row] of Object.entries(object(value))) {
      if (known.entity && !known.entity.has(id)) report('aliases', `'${id}': `, 'there is no such entity');
      const strong = object(row).strong;
      for (const alias of Array.isArray(strong) ? new Set(strong) : []) {
        const owner = owners.get(alias);
        if (owner) report('aliases', `'${id}': `, `the strong alias '${alias}' belongs to '${owner}' too`);
        else owners.set(alias, id);
      }
    }
  }
}

/** One line that counts what the folder, or the files' texts, hold. For data that `checkData` found no fault with. */
export function countData(from: string | DataFiles = import.meta.dirname): string {
  const files = parse(readFiles(from), []);
  const topics = object(files.topics);
  const counts = [
    `${rows(files.entities).length} entities`,
    `${rows(files.figures).length} figures`,
    `${rows(files.timeline).length} events`,
    `${rows(files.headlines).length} headlines`,
    `${rows(topics.watch).length} watch topics`,
    `${rows(topics.headline).length} headline topics`,
  ];
  if ('aliases' in files) counts.push(`aliases of ${Object.keys(object(files.aliases)).length} entities`);
  return `data: ${counts.join(', ')}`;
}

function readFiles(from: string | DataFiles): DataFiles {
  if (typeof from !== 'string') return from;
  const files: DataFiles = {};
  for (const name of [...REQUIRED, ...OPTIONAL]) {
    const path = join(from, `${name}.json`);
    if (existsSync(path)) files[`${name}.json`] = readFileSync(path, 'utf8');
  }
  return files;
}

/** The files' values by name without ending; a file that is missing or no JSON is told and left out. */
function parse(files: DataFiles, problems: string[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const name of [...REQUIRED, ...OPTIONAL]) {
    const text = files[`${name}.json`];
    if (text === undefined) {
      if (REQUIRED.includes(name)) problems.push(`data/${name}.json is missing`);
      continue;
    }
    try {
      values[name] = JSON.parse(text);
    } catch (error) {
      problems.push(`data/${name}.json is not JSON: ${oneLine(error)}`);
    }
  }
  return values;
}

const oneLine = (error: unknown) =>
  String(error instanceof Error ? error.message : error).replace(/\s+/g, ' ');

const object = (value: unknown): Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : {};

const rows = (value: unknown): Row[] => (Array.isArray(value) ? value.map(object) : []);

/** The ids of a list; undefined when there is no list, so that nobody is told of every link into it. */
const ids = (list: unknown) => (Array.isArray(list) ? new Set(rows(list).map((row) => row.id)) : undefined);

const repeated = (list: unknown[]) => new Set(list.filter((item, index) => list.indexOf(item) !== index));

const without = ({ watch: _watch, headline: _headline, ...rest }: Row) => rest;

function nameOf(row: unknown, index: number): string {
  const id = object(row).id;
  return typeof id === 'string' && id ? `'${id}': ` : `row ${index + 1}: `;
}
