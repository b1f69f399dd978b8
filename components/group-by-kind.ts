import type { Entity } from '../data/schemas.ts';

/** An entity and how often the page names it. */
export interface Counted {
  entity: Entity;
  count: number;
}

const order: Entity['kind'][] = [
  'person',
  'office',
  'organisation',
  'unit',
  'base',
  'place',
  'system',
  'treaty',
  'exercise',
  'concept',
];

/** People first, terms last; within a kind the given order stays. Kinds without an entity are left out. */
export const groupByKind = (items: Counted[]): { kind: Entity['kind']; items: Counted[] }[] =>
  order
    .map((kind) => ({ kind, items: items.filter(({ entity }) => entity.kind === kind) }))
    .filter((group) => group.items.length > 0);
