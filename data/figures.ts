import rows from './figures.json' with { type: 'json' };
import type { Figure } from './schemas.ts';

/** All figures. Those that share a `series` can be drawn in one chart. */
export const figures = rows as Figure[];

/** The figure with this id. */
export const figureById = (id: string): Figure | undefined => figures.find((figure) => figure.id === id);
