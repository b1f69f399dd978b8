import type { Figure } from '../../data/schemas.ts';
import { type Cards, sendMessage } from '../../platform/messages.ts';
import type { Reading } from '../../platform/page-channel.ts';
import type { Subject } from './subjects.ts';

/** The cards of this page. The worker is asked for each id once. */
export class PageCards {
  #entities = new Map<string, Cards['entities'][number]>();
  #figures = new Map<string, Figure>();
  #headlines = new Map<string, Cards['headlines'][string]>();
  #asked = new Set<string>();

  /** @throws when the worker cannot be reached: the extension was updated or removed. */
  async fetchFor({ mentions, figures }: Reading): Promise<void> {
    const fresh = (ids: string[]): string[] => [...new Set(ids)].filter((id) => !this.#asked.has(id));
    const request = {
      entities: fresh(mentions.map(({ entity }) => entity)),
      figures: fresh(figures.map(({ figure }) => figure)),
    };
    if (request.entities.length + request.figures.length === 0) return;
    const cards = await sendMessage('getCards', request);
    for (const id of [...request.entities, ...request.figures]) this.#asked.add(id);
    for (const entity of cards.entities) this.#entities.set(entity.id, entity);
    for (const figure of cards.figures) this.#figures.set(figure.id, figure);
    for (const [id, headline] of Object.entries(cards.headlines)) this.#headlines.set(id, headline);
  }

  has(kind: Subject['kind'], id: string): boolean {
    return kind === 'entity' ? this.#entities.has(id) : this.#figures.has(id);
  }

  entity(id: string): Cards['entities'][number] | undefined {
    return this.#entities.get(id);
  }

  figure(id: string): Figure | undefined {
    return this.#figures.get(id);
  }

  headline(entity: string): Cards['headlines'][string] | undefined {
    return this.#headlines.get(entity);
  }

  /** All known figures that measure the same as this one. */
  series(figure: Figure): Figure[] {
    return [...this.#figures.values()].filter(({ series }) => series === figure.series);
  }
}
