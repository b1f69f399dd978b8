import { featureNames, JOINED, MATTER, SIDE_A, SIDE_B } from './feature-space.ts';
import { ANY_ENDING, CAPITAL, CAPITALS, LONGEST } from './forms.ts';
import { foldString } from './normalise.ts';
import {
  type Facets,
  type FigureRule,
  type LinearModel,
  type Pack,
  type PackedModel,
  type PackSource,
  ROLES,
} from './pack.ts';
import { bitsOf, LEARNED, type Uses, writeUses } from './uses.ts';

const CAPITALS_MAX = 8;

/** F-35B folds to 'f 35b' and is also written F35B; the same for PAC-3 and SM-6. */
function spellings(folded: string): string[] {
  if (!/ \d/.test(folded)) return [folded];
  const joined = folded.replace(/\b([a-z]{1,4}) (\d)/g, '$1$2');
  return joined === folded ? [folded] : [folded, joined];
}

function isAllCapitals(alias: string): boolean {
  if (alias.length > CAPITALS_MAX) return false;
  const letters = alias.replace(/[^A-Za-z]/g, '');
  return letters.length > 1 && letters === letters.toUpperCase() && !/\d/.test(alias);
}

/** What each folded spelling is looked for for; one entry for each way that it has to be written. */
class Collected {
  readonly #uses = new Map<string, { folded: string; uses: Uses }>();

  /** Gives nothing for what is too short or too long to be looked for. */
  get(folded: string, form: number): Uses | null {
    if (folded.length < 2 || folded.length > LONGEST) return null;
    const key = `${form} ${folded}`;
    let entry = this.#uses.get(key);
    if (!entry) {
      entry = { folded, uses: { form, senses: [], groups: [], cues: [], nots: [], learned: false } };
      this.#uses.set(key, entry);
    }
    return entry.uses;
  }

  /** One line for all patterns of one use, both in a fixed order. */
  toString(): string {
    const lines = new Map<string, string[]>();
    for (const { folded, uses } of this.#uses.values()) {
      const text = writeUses(uses);
      const line = lines.get(text);
      if (line) line.push(folded);
      else lines.set(text, [folded]);
    }
    return [...lines]
      .map(([uses, patterns]) => `${uses}\t${patterns.sort().join('|')}`)
      .sort()
      .join('\n');
  }
}

const add = (list: number[], index: number): void => {
  if (!list.includes(index)) list.push(index);
};

function collectPatterns(source: PackSource, entities: string[], groups: string[]): string {
  const collected = new Collected();
  entities.forEach((id, entity) => {
    const row = source.aliases[id]!;
    for (const strength of ['strong', 'weak', 'needs'] as const) {
      for (const alias of row[strength] ?? []) {
        let form = 0;
        if (isAllCapitals(alias)) form = CAPITALS;
        else if (strength !== 'strong' && /^[A-Z]\S*$/.test(alias)) form = CAPITAL;
        for (const folded of spellings(foldString(alias))) {
          const senses = collected.get(folded, form)?.senses;
          if (senses && !senses.some((sense) => sense.entity === entity)) senses.push({ entity, strength });
        }
      }
    }
    // Words that are looked for near names: any ending may follow.
    for (const word of row.cues ?? []) add(collected.get(foldString(word), ANY_ENDING)?.cues ?? [], entity);
    for (const word of row.not ?? []) add(collected.get(foldString(word), ANY_ENDING)?.nots ?? [], entity);
  });
  groups.forEach((id, group) => {
    for (const word of source.terms[id]!) {
      const open = word.endsWith('*');
      const plain = open ? word.slice(0, -1) : word;
      const form = (open ? ANY_ENDING : 0) | (isAllCapitals(plain) ? CAPITALS : 0);
      for (const folded of spellings(foldString(plain)))
        add(collected.get(folded, form)?.groups ?? [], group);
    }
  });
  for (const word of source.words) {
    const uses = collected.get(word, 0);
    if (uses) uses.learned = true;
  }
  return collected.toString();
}

const HUNDREDTHS = 100;

function packModel(names: string[], { bias, weights, threshold }: LinearModel): PackedModel {
  const values = names.map((name) => Math.round((weights[name] ?? 0) * HUNDREDTHS));
  return { bias: Math.round(bias * HUNDREDTHS), threshold, weights: values };
}

/** A word for the whole stands for both sides and the subject matter. */
const BITS = { sideA: SIDE_A, sideB: SIDE_B, matter: MATTER, whole: JOINED } as const;

const facetBits = (group: string, facets: Facets): number =>
  (Object.keys(BITS) as (keyof typeof BITS)[])
    .filter((facet) => facets[facet].includes(group))
    .reduce((bits, facet) => bits | BITS[facet], 0);

function rolesOf(group: string, { whole, other, rivals, sideB }: Facets): number {
  let roles = 0;
  if (whole.includes(group)) roles |= ROLES.whole;
  if (other.includes(group)) roles |= ROLES.other;
  if (rivals.includes(group)) roles |= ROLES.rival;
  if (whole.includes(group) || sideB.includes(group)) roles |= ROLES.own;
  return roles;
}

/** A rule whose words are folded, as the sentences are that they are looked for in. */
const foldRule = (rule: FigureRule): FigureRule => ({
  ...rule,
  near: rule.near.map((words) => words.map(foldString)),
  ...(rule.not && { not: rule.not.map(foldString) }),
  ...(rule.period && { period: rule.period.map(foldString) }),
});

/** The learned words among the patterns of a pack, in the order in which the engine numbers them. */
export const learnedWords = (patterns: string): string[] =>
  patterns.split('\n').flatMap((line) => {
    const [uses = '', spellings = ''] = line.split('\t');
    return bitsOf(uses) & LEARNED ? spellings.split('|') : [];
  });

/**
 * Makes a pack ready to ship: words folded, each with all that it is looked for for, and models with their weights in
 * the places of the features. The order of the source's rows changes nothing.
 */
export function compilePack(source: PackSource): Pack {
  const entities = Object.keys(source.aliases).sort();
  const groups = Object.keys(source.terms).sort();
  const { facets } = source;
  const patterns = collectPatterns(source, entities, groups);
  const names = featureNames(groups, learnedWords(patterns));
  const priors = entities.flatMap((id, index) => {
    const { prior } = source.aliases[id]!;
    return prior ? [[index, prior] as const] : [];
  });
  const speaking = Object.keys(facets.entities).sort();
  return {
    entities,
    kinds: entities.map((id) => source.aliases[id]!.kind),
    priors: Object.fromEntries(priors),
    entityGroups: entities.map((id) =>
      speaking.filter((group) => facets.entities[group]!.includes(id)).map((group) => groups.indexOf(group)),
    ),
    groups,
    facets: groups.map((group) => facetBits(group, facets)),
    roles: groups.map((group) => rolesOf(group, facets)),
    patterns,
    detector: packModel(names, source.detector),
    topics: Object.fromEntries(
      Object.entries(source.topics)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, model]) => [id, packModel(names, model)]),
    ),
    figures: source.figures.map(foldRule),
  };
}
