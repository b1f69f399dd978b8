import type { DatedEvent } from '../../components/event-list.tsx';
import type { Counted } from '../../components/group-by-kind.ts';
import { article } from '../../data/article.ts';
import { entities } from '../../data/entities.ts';
import { figures } from '../../data/figures.ts';
import { headlines } from '../../data/headlines.ts';
import type { Figure, Headline, TimelineEvent } from '../../data/schemas.ts';
import { timeline } from '../../data/timeline.ts';
import type { RankedItem, Why } from '../../engine/rank.ts';
import type { PageReport } from '../../engine/types.ts';
import { isHeadlineOn } from '../../platform/headline-topics.ts';
import type { Settings } from '../../platform/settings.ts';

/** The rows of a data file that the ids name, in the order of the ids; an id that this version does not know is left out. */
function pick<T extends { id: string }>(ids: string[], rows: T[]): T[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Who and what the page names, most named first. */
export function mentionsOf({ entities: counts }: Pick<PageReport, 'entities'>): Counted[] {
  const countOf = new Map(counts.map(({ id, count }) => [id, count]));
  const ids = counts.map(({ id }) => id);
  return pick(ids, entities).map((entity) => ({ entity, count: countOf.get(entity.id)! }));
}

/** Figures that the page states. */
export const figuresOf = ({ figures: ids }: Pick<PageReport, 'figures'>): Figure[] => pick(ids, figures);

/** Figures of the bundled article that are not among those `stated`. */
export const backgroundFigures = (stated: Figure[]): Figure[] =>
  pick(article.figures, figures).filter(({ id }) => !stated.some((figure) => figure.id === id));

/** Related headlines with their reasons, without those whose topic is switched off. */
export const relatedOf = (
  ranked: RankedItem[],
  settings: Pick<Settings, 'headlinesOff'>,
): { headline: Headline; why: Why[] }[] => {
  const whyOf = new Map(ranked.map(({ id, why }) => [id, why]));
  const ids = ranked.map(({ id }) => id);
  return pick(ids, headlines)
    .filter((headline) => isHeadlineOn(headline, settings))
    .map((headline) => ({ headline, why: whyOf.get(headline.id)! }));
};

const toDated = ({ source, ...event }: TimelineEvent): DatedEvent => ({ ...event, sources: [source] });
const newestFirst = (a: TimelineEvent, b: TimelineEvent): number => (a.date < b.date ? 1 : -1);

/** Events that touch the page, newest first. */
export const eventsOf = (ranked: RankedItem[]): DatedEvent[] =>
  pick(
    ranked.map(({ id }) => id),
    timeline,
  )
    .sort(newestFirst)
    .map(toDated);

/** All events, newest first, for a page of which nothing is known. */
export const backgroundEvents = (): DatedEvent[] => [...timeline].sort(newestFirst).map(toDated);
