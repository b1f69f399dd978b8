import { describe, expect, it } from 'vitest';
import { describeWhy } from '../../../components/why-text.ts';
import { en, ja } from './names-of-two.ts';

describe('describeWhy', () => {
  const words = (key: string, [list]: [string]): string => `${key.split('.').at(-1)}: ${list}`;

  it('says each kind of reason with names, in order', () => {
    const why = [
      { kind: 'entities' as const, ids: ['pete-hegseth', 'nobody'] },
      { kind: 'topics' as const, ids: ['talks'] },
      { kind: 'countries' as const, codes: ['JP', 'KR'] },
      { kind: 'terms' as const, terms: ['tariff'] },
    ];
    expect(describeWhy(why, en, words)).toBe(
      'entities: Pete Hegseth and nobody · topics: Talks · countries: Japan and South Korea · terms: “tariff”',
    );
    expect(describeWhy(why.slice(0, 1), ja, words)).toBe('entities: ピート・ヘグセス、nobody');
  });
});
