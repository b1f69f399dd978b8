// @vitest-environment node
import { expect, it } from 'vitest';
import * as data from '../../../data/index.ts';

it('gives a card by its id', () => {
  expect(data.entities).toHaveLength(180);
  for (const entity of data.entities) expect(data.entityById(entity.id)).toBe(entity);
  expect(data.entityById('nobody')).toBeUndefined();
});

it('gives a figure by its id', () => {
  for (const figure of data.figures) expect(data.figureById(figure.id)).toBe(figure);
  expect(data.figureById('nothing')).toBeUndefined();
});

it('gives the timeline oldest first', () => {
  const dates = data.timeline.map(({ date }) => date);
  // a month stands anywhere among its days
  const isAfter = (date: string, next: string) => date.slice(0, next.length) > next.slice(0, date.length);
  expect(dates.filter((date, index) => isAfter(date, dates[index + 1] ?? '9999'))).toEqual([]);
});

it('gives the article, the headlines and the topics', () => {
  expect(data.article.entities).toContain('pete-hegseth');
  expect(data.headlines).toHaveLength(17);
  expect(data.topics.watch).toHaveLength(8);
  expect(data.topics.headline).toHaveLength(10);
});

it('keeps to American spelling', () => {
  const cards = data.entities.map(({ name, summary }) => `${name.en} ${summary.en}`);
  const texts = [
    ...cards,
    ...data.figures.map(({ statement, note }) => `${statement.en} ${note?.en ?? ''}`),
    ...data.timeline.map(({ text }) => text.en),
    ...[data.article.summary, ...data.article.bullets, ...data.article.facts.map(({ text }) => text)].map(
      ({ en }) => en,
    ),
    ...[...data.topics.watch, ...data.topics.headline].map(
      ({ name, description }) => `${name.en} ${description.en}`,
    ),
  ];
  expect(texts.filter((text) => /defence/i.test(text))).toEqual([]);
});
