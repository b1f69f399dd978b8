import { describe, expect, it } from 'vitest';
import { describeWhyNot, evidenceByPlace } from '../../../components/evidence-text.ts';
import type { Evidence } from '../../../engine/types.ts';
import { en, ja } from './names-of-two.ts';

describe('evidenceByPlace', () => {
  it('groups by place, names before words, in the order of the page', () => {
    const evidence: Evidence[] = [
      { kind: 'entity', id: 'pete-hegseth', count: 3, place: 'lead' },
      { kind: 'term', term: 'alliance', facet: 'alliance-word', count: 2, place: 'title' },
      { kind: 'term', term: 'warship*', facet: 'platform', count: 1, place: 'lead' },
      { kind: 'veto', term: 'baseball' },
    ];
    expect(evidenceByPlace(evidence, en)).toEqual([
      { place: 'title', text: '“alliance”' },
      { place: 'lead', text: 'Pete Hegseth and “warship…”' },
    ]);
  });

  it('says a word once: not again within a name or in a longer form', () => {
    const evidence: Evidence[] = [
      { kind: 'entity', id: 'pete-hegseth', count: 3, place: 'lead' },
      { kind: 'term', term: 'Hegseth', facet: 'us', count: 3, place: 'lead' },
      { kind: 'term', term: 'Japan', facet: 'jp', count: 2, place: 'lead' },
      { kind: 'term', term: "Japan's", facet: 'jp', count: 1, place: 'lead' },
    ];
    expect(evidenceByPlace(evidence, en)).toEqual([{ place: 'lead', text: 'Pete Hegseth and “Japan”' }]);
  });
});

describe('describeWhyNot', () => {
  const words = (key: string, found: string): string => `[${key.split('.').at(-1)} ${found}]`;

  it('names the other subject first, then what was found', () => {
    const evidence: Evidence[] = [
      { kind: 'entity', id: 'pete-hegseth', count: 1, place: 'body' },
      { kind: 'veto', term: 'baseball' },
    ];
    expect(describeWhyNot(evidence, en, words)).toBe('[veto “baseball”] [little Pete Hegseth]');
    expect(describeWhyNot(evidence, ja, words)).toBe('[veto 「baseball」][little ピート・ヘグセス]');
  });

  it('says that there was nothing', () => {
    expect(describeWhyNot([], en, words)).toBe('[nothing ]');
  });
});
