import { entities } from '../../data/entities.ts';
import { figures } from '../../data/figures.ts';
import { headlines } from '../../data/headlines.ts';
import type { Headline } from '../../data/schemas.ts';
import type { Cards } from '../../platform/messages.ts';
import { readTab } from '../../platform/tab-store.ts';
import type { Sender } from './inject.ts';

/** What the cards of a page show: the entities and figures asked for, and the headlines related to that page. */
export async function getCards(
  request: { entities: string[]; figures: string[] },
  sender: Sender,
): Promise<Cards> {
  const wanted = new Set(request.entities);
  const asked = new Set(request.figures);
  const series = new Set(figures.filter(({ id }) => asked.has(id)).map((figure) => figure.series));
  const context = sender.tab?.id === undefined ? null : await readTab(sender.tab.id);
  const related: Record<string, Headline> = {};
  for (const { id } of context?.related ?? []) {
    const headline = headlines.find((known) => known.id === id);
    for (const entity of headline?.entities ?? []) {
      if (headline && wanted.has(entity)) related[entity] ??= headline;
    }
  }
  return {
    entities: entities.filter(({ id }) => wanted.has(id)),
    figures: figures.filter((figure) => asked.has(figure.id) || series.has(figure.series)),
    headlines: related,
  };
}
