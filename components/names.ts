import type { Entity, Topics } from '../data/schemas.ts';
import type { Lang } from '../engine/types.ts';

/** Gives ids of the pack and country codes the names that a reader knows; an unknown id stays as it is. */
export interface Names {
  lang: Lang;
  entity(id: string): string;
  topic(id: string): string;
  country(code: string): string;
}

/** The names in one language, out of the pack's data. */
export function namesFrom({ entities, topics }: { entities: Entity[]; topics: Topics }, lang: Lang): Names {
  const known = new Map([...topics.watch, ...topics.headline, ...entities].map(({ id, name }) => [id, name]));
  const regions = new Intl.DisplayNames(lang, { type: 'region', style: 'short', fallback: 'code' });
  const nameOf = (id: string): string => known.get(id)?.[lang] ?? id;
  return { lang, entity: nameOf, topic: nameOf, country: (code) => regions.of(code) ?? code };
}
