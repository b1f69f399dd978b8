import type { GroupCounts } from './features.ts';
import type { Link } from './link.ts';
import type { Pack } from './pack.ts';
import type { EntityCount } from './types.ts';

/** Highest count first, equals in the order of their ids. */
const byCount = (a: EntityCount, b: EntityCount): number => b.count - a.count || (a.id < b.id ? -1 : 1);

/** How often each entity is named. */
export function countEntities(links: Link[], { entities }: Pack): EntityCount[] {
  const counts = new Map<number, number>();
  for (const { entity } of links) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts].map(([entity, count]) => ({ id: entities[entity]!, count })).sort(byCount);
}

/** How often words of each group stand there; groups without any are left out. */
export const spokenGroups = (groups: string[], { all }: GroupCounts): EntityCount[] =>
  groups
    .map((id, index) => ({ id, count: all[index]! }))
    .filter(({ count }) => count > 0)
    .sort(byCount);
