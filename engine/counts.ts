import type { GroupCounts } from './features.ts';
import type { Link } from './link.ts';
import type { Pack } from './pack.ts';
import type { EntityCount } from './types.ts';

/** Highest count first, equals in the order of their ids, which is that of their indices. */
const byCount = (counts: [index: number, count: number][], ids: string[]): EntityCount[] =>
  counts.sort(([a, m], [b, n]) => n - m || a - b).map(([index, count]) => ({ id: ids[index]!, count }));

/** How often each entity is named. */
export function countEntities(links: Link[], { entities }: Pack): EntityCount[] {
  const counts = new Map<number, number>();
  for (const { entity } of links) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return byCount([...counts], entities);
}

/** How often words of each group stand there; groups without any are left out. */
export function spokenGroups(groups: string[], { all }: GroupCounts): EntityCount[] {
  const counts: [number, number][] = [];
  all.forEach((count, group) => {
    if (count > 0) counts.push([group, count]);
  });
  return byCount(counts, groups);
}
