import rows from './entities.json' with { type: 'json' };
import type { Entity } from './schemas.ts';

/** All context cards: people, offices, bases, units, treaties, systems, exercises. */
export const entities = rows as Entity[];

/** The card with this id. */
export const entityById = (id: string): Entity | undefined => entities.find((entity) => entity.id === id);
