// @vitest-environment node
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { article } from '../../../data/article.ts';
import { entities } from '../../../data/entities.ts';
import { figures } from '../../../data/figures.ts';
import { timeline } from '../../../data/timeline.ts';
import seedShingles from './seed-shingles.json' with { type: 'json' };

/** How many words in a row, the same as in the seed's article, count as its sentence. The seed is stored as hashes only. */
const WORDS = 8;
const seed = new Set(seedShingles);

function shingles(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const found: string[] = [];
  for (let start = 0; start + WORDS <= words.length; start++)
    found.push(words.slice(start, start + WORDS).join(' '));
  return found;
}

const fromSeed = (text: string) =>
  shingles(text).filter((words) => seed.has(createHash('sha256').update(words).digest('hex').slice(0, 10)));

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(strings);
  return [];
}

describe("the seed article's sentences", () => {
  it('are recognised by their hashes', () => {
    expect(fromSeed('Japan already hosts the largest concentration of U.S. forces')).not.toEqual([]);
  });

  it.each(Object.entries({ article, entities, figures, timeline }))('are not in %s', (_name, data) => {
    expect(strings(data).flatMap(fromSeed)).toEqual([]);
  });
});
