import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { source } from '../../../data/source.ts';
import { compilePack, learnedWords } from '../../../engine/compile-pack.ts';
import { lexiconOf } from '../../../engine/lexicon.ts';
import { readUses, writeUses } from '../../../engine/uses.ts';

it('ships what the sources say: run `npm run pack` after changing them', () => {
  const shipped = JSON.parse(readFileSync('data/pack.json', 'utf8'));
  expect(shipped).toEqual(JSON.parse(JSON.stringify(compilePack(source))));
});

it('numbers learned words as the engine does', () => {
  const pack = compilePack(source);
  const { learned, forms, patternAt } = lexiconOf(pack);
  const words = learnedWords(pack.patterns);
  expect(words).toHaveLength(learned);
  forms.forEach((_, index) => {
    const { word, folded } = patternAt(index);
    if (word >= 0) expect(words[word]).toBe(folded);
  });
});

it('reads uses back as they were written', () => {
  const uses = {
    form: 5,
    senses: [
      { entity: 3, strength: 'weak' as const },
      { entity: 12, strength: 'needs' as const },
    ],
    groups: [0, 41],
    cues: [7],
    nots: [179],
    learned: true,
  };
  expect(readUses(writeUses(uses))).toEqual(uses);
});
