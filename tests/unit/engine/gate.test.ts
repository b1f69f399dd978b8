import { describe, expect, it } from 'vitest';
import gate from '../../../data/gate.json' with { type: 'json' };
import { passesGate } from '../../../engine/gate.ts';
import { loadPages } from '../../../scripts/eval/labelled-pages.ts';

const passes = (text: string): boolean => passesGate(text, gate);

describe('passesGate', () => {
  it('lets every labelled page on the subject pass', () => {
    const stopped = loadPages().filter(
      ({ label, title, text }) => label === 2 && !passes(`${title}\n${text}`),
    );
    expect(stopped.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    'Bake the bread for 40 minutes at 220 degrees.',
    'Ten hotels in Japan with a view of the sea.',
    'The database is a base for every client.',
    'The defense held and Boston won 3-1.',
    '新しい基地局でスマホがつながりやすく',
    '',
  ])('sends away: %s', (text) => {
    expect(passes(text)).toBe(false);
  });

  it('wants words near each other, not anywhere on a long page', () => {
    const filler = 'word '.repeat(400);
    expect(passes(`Japan ${filler} military`)).toBe(false);
    expect(passes(`${filler} the Japanese military ${filler}`)).toBe(true);
  });
});
