import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, type Query, rankRelated } from '../../../engine/rank.ts';

const candidate = (id: string, change: Partial<Candidate> = {}): Candidate => ({
  id,
  entities: [],
  topics: [],
  countries: [],
  terms: [],
  date: '2025-12-18',
  ...change,
});
const query: Query = {
  entities: [{ id: 'yokosuka', count: 2 }],
  topics: [{ id: 'bases', score: 1 }],
  countries: ['JP', 'US'],
  terms: ['carrier'],
};

describe('rankRelated', () => {
  it('says why', () => {
    const [first] = rankRelated(query, [candidate('a', { entities: ['yokosuka'], countries: ['JP', 'FR'] })]);
    expect(first?.why).toEqual([
      { kind: 'entities', ids: ['yokosuka'] },
      { kind: 'countries', codes: ['JP'] },
    ]);
  });

  it('leaves out what shares nothing', () => {
    expect(
      rankRelated(query, [candidate('a', { countries: ['NZ'] }), candidate('b', { countries: ['US'] })]),
    ).toEqual([]);
  });

  it('takes one shared word for chance, two for a relation', () => {
    const two = { ...query, terms: ['carrier', 'strait'] };
    const order = rankRelated(two, [
      candidate('one', { terms: ['carrier'] }),
      candidate('two', { terms: ['carrier', 'strait'] }),
    ]);
    expect(order.map(({ id }) => id)).toEqual(['two']);
  });

  it('puts a shared base before a shared country', () => {
    const order = rankRelated(query, [
      candidate('country', { countries: ['JP', 'US'] }),
      candidate('base', { entities: ['yokosuka'] }),
    ]);
    expect(order.map(({ id }) => id)).toEqual(['base', 'country']);
  });

  it('puts the newer first among equals', () => {
    const order = rankRelated(query, [
      candidate('old', { countries: ['JP', 'US'], date: '2024-01-01' }),
      candidate('new', { countries: ['JP', 'US'], date: '2025-01-01' }),
    ]);
    expect(order.map(({ id }) => id)).toEqual(['new', 'old']);
  });

  it('gives the same order whatever the order of the candidates', () => {
    const word = fc.constantFrom('carrier', 'talks', 'base');
    const any = fc.uniqueArray(
      fc.record({
        id: fc.uuid(),
        entities: fc.uniqueArray(fc.constantFrom('yokosuka', 'kadena')),
        topics: fc.uniqueArray(fc.constantFrom('bases', 'arms')),
        countries: fc.uniqueArray(fc.constantFrom('JP', 'US')),
        terms: fc.uniqueArray(word),
        date: fc.constantFrom('2025-01-01', '2025-02-01'),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(any, (candidates) => {
        expect(rankRelated(query, candidates.toReversed())).toEqual(rankRelated(query, candidates));
      }),
    );
  });
});
