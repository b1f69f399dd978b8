export type Strength = 'strong' | 'weak' | 'needs';

/** What a pattern is looked for for. */
export interface Uses {
  /** How it has to be written, as bits of `forms.ts`. */
  form: number;
  /** Entities that it may name, by index. */
  senses: { entity: number; strength: Strength }[];
  /** Term groups that it belongs to, by index. */
  groups: number[];
  /** Entities that it speaks for near their name, and those that it rules out right beside it. */
  cues: number[];
  nots: number[];
  /** Index of the learned word that it is, -1 for none. */
  word: number;
}

const LETTERS = { strong: 's', weak: 'w', needs: 'n' } as const;
const STRENGTHS: Record<string, Strength> = { s: 'strong', w: 'weak', n: 'needs' };

/** The uses as a short text: a letter for what, a number for which. Equal uses give equal texts. */
export function writeUses({ form, senses, groups, cues, nots, word }: Uses): string {
  const parts = [
    ...senses.map(({ entity, strength }) => `${LETTERS[strength]}${entity}`),
    ...groups.map((group) => `g${group}`),
    ...cues.map((entity) => `c${entity}`),
    ...nots.map((entity) => `x${entity}`),
    ...(word >= 0 ? [`l${word}`] : []),
    ...(form ? [`f${form}`] : []),
  ];
  return parts.join(' ');
}

/** The way back from `writeUses`. */
export function readUses(text: string): Uses {
  const uses: Uses = { form: 0, senses: [], groups: [], cues: [], nots: [], word: -1 };
  for (const part of text.split(' ')) {
    const letter = part[0]!;
    const number = Number(part.slice(1));
    if (letter === 'g') uses.groups.push(number);
    else if (letter === 'c') uses.cues.push(number);
    else if (letter === 'x') uses.nots.push(number);
    else if (letter === 'l') uses.word = number;
    else if (letter === 'f') uses.form = number;
    else uses.senses.push({ entity: number, strength: STRENGTHS[letter]! });
  }
  return uses;
}
