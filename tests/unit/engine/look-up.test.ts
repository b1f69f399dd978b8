import { describe, expect, it } from 'vitest';
import { pack } from '../../../data/pack.ts';
import { lookUp } from '../../../engine/look-up.ts';

const named = (text: string): string[] => lookUp(text, pack).entities.map(({ id }) => id);

describe('lookUp', () => {
  it('names what a few words name, in their order', () => {
    expect(named('Yokosuka')).toEqual(['yokosuka']);
    expect(named('横田')).toEqual(['yokota']);
    expect(named('Futenma, says Hegseth, and Hegseth again')).toEqual(['futenma', 'pete-hegseth']);
  });

  it('gives what only the rest of a page could settle as possible', () => {
    expect(lookUp('Austin', pack)).toMatchObject({ entities: [], possible: ['lloyd-austin'] });
    const whole = lookUp('Lloyd Austin', pack);
    expect(whole).toMatchObject({ entities: [{ id: 'lloyd-austin', count: 1 }], possible: [] });
  });

  it('knows the figures that a text states', () => {
    expect(lookUp('About 55,000 U.S. troops are in Japan.', pack).figures).not.toEqual([]);
  });

  it('has nothing to say of other texts, or of none', () => {
    for (const text of ['', '   ', 'A recipe for bread', 'おいしいパンの作り方', '\u200b\u0000\ud800']) {
      expect(lookUp(text, pack)).toMatchObject({ entities: [], possible: [], figures: [] });
    }
  });
});
