type Strength = 'strong' | 'weak' | 'needs';

/** An entity, by index, and how surely a name means it. */
export interface Sense {
  entity: number;
  strength: Strength;
}

/** What a pattern is looked for for. */
export interface Uses {
  /** How it has to be written, as bits of `forms.ts`. */
  form: number;
  /** What it may name. */
  senses: Sense[];
  /** Term groups that it belongs to, by index. */
  groups: number[];
  /** Entities that it speaks for near their name, and those that it rules out right beside it. */
  cues: number[];
  nots: number[];
  /** Is it a learned word? */
  learned: boolean;
}

const LETTERS = { strong: 's', weak: 'w', needs: 'n' } as const;
const STRENGTHS: Record<string, Strength> = { s: 'strong', w: 'weak', n: 'needs' };

/** The uses as a short text: a letter for what, a number for which. Equal uses give equal texts. */
export function writeUses({ form, senses, groups, cues, nots, learned }: Uses): string {
  const parts = [
    ...senses.map(({ entity, strength }) => `${LETTERS[strength]}${entity}`),
    ...groups.map((group) => `g${group}`),
    ...cues.map((entity) => `c${entity}`),
    ...nots.map((entity) => `x${entity}`),
    ...(learned ? ['l'] : []),
    ...(form ? [`f${form}`] : []),
  ];
  return parts.join(' ');
}

/** The way back from `writeUses`. */
export function readUses(text: string): Uses {
  const uses: Uses = { form: 0, senses: [], groups: [], cues: [], nots: [], learned: false };
  for (const part of text.split(' ')) {
    const letter = part[0]!;
    const number = Number(part.slice(1));
    if (letter === 'g') uses.groups.push(number);
    else if (letter === 'c') uses.cues.push(number);
    else if (letter === 'x') uses.nots.push(number);
    else if (letter === 'l') uses.learned = true;
    else if (letter === 'f') uses.form = number;
    else uses.senses.push({ entity: number, strength: STRENGTHS[letter]! });
  }
  return uses;
}

/** What a pattern is looked for for, beside the form that it must have, as bits above those of `forms.ts`. */
export const NAME = 8;
export const TERM = 16;
export const CUE = 32;
export const LEARNED = 64;

const BIT_OF: Record<string, number> = { s: NAME, w: NAME, n: NAME, g: TERM, c: CUE, x: CUE, l: LEARNED };

/** The form and the uses that this text names, as bits. It is read of every line on every page: nothing is made for it. */
export function bitsOf(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at = text.indexOf(' ', at) + 1 || text.length) {
    const letter = text[at]!;
    bits |= letter === 'f' ? text.charCodeAt(at + 1) - 48 : BIT_OF[letter]!;
  }
  return bits;
}
