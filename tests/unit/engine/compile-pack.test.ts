import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { source } from '../../../data/source.ts';
import { compilePack, learnedWords } from '../../../engine/compile-pack.ts';
import { ANY_ENDING, CAPITAL, CAPITALS } from '../../../engine/forms.ts';
import { lexiconOf, ROW, USES, WORD_AT } from '../../../engine/lexicon.ts';
import { bitsOf, CUE, LEARNED, NAME, readUses, TERM, writeUses } from '../../../engine/uses.ts';

it('ships what the sources say: run `npm run pack` after changing them', () => {
  const shipped = JSON.parse(readFileSync('data/pack.json', 'utf8'));
  expect(shipped).toEqual(JSON.parse(JSON.stringify(compilePack(source))));
});

it('numbers learned words as the engine does', () => {
  const pack = compilePack(source);
  const { learned, rows, patternAt } = lexiconOf(pack);
  const words = learnedWords(pack.patterns);
  expect(words).toHaveLength(learned);
  const numbered: string[] = [];
  for (let spelling = 0; spelling * ROW < rows.length; spelling++) {
    const uses = rows[spelling * ROW + USES]!;
    if (uses & LEARNED) numbered[uses >> WORD_AT] = patternAt(spelling).folded;
  }
  expect(numbered).toEqual(words);
});

it('says of each text of uses in bits what it says whole', () => {
  for (const line of compilePack(source).patterns.split('\n')) {
    const text = line.slice(0, line.indexOf('\t'));
    const { form, senses, groups, cues, nots, learned } = readUses(text);
    const bits = bitsOf(text);
    expect(bits & (CAPITALS | CAPITAL | ANY_ENDING)).toBe(form);
    expect((bits & NAME) > 0).toBe(senses.length > 0);
    expect((bits & TERM) > 0).toBe(groups.length > 0);
    expect((bits & CUE) > 0).toBe(cues.length + nots.length > 0);
    expect((bits & LEARNED) > 0).toBe(learned);
  }
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
