import entities from '../../../data/entities.json' with { type: 'json' };

/** Stands in for the worker, which only an extension has: answers with the cards that ship. */
export const sendMessage = async (_: 'getCards', wanted: { entities: string[] }): Promise<unknown> => ({
  entities: entities.filter(({ id }) => wanted.entities.includes(id)),
  figures: [],
  headlines: {},
});
