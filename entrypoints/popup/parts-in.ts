import type { View } from './view.ts';

/** The parts below the verdict, by their `data-part`. */
export type PartName = 'mentions' | 'figures' | 'related' | 'summary' | 'timeline';

const withMentions: PartName[] = ['mentions', 'figures', 'related', 'summary', 'timeline'];
/** Where the page itself gives nothing, the background comes first. */
const without: PartName[] = ['summary', 'figures', 'related', 'timeline'];

/** Which parts a view has, in the order in which they stand. */
export function partsIn({ mentions, stated, figures, related, article, events }: View): PartName[] {
  const has: Record<PartName, boolean> = {
    mentions: mentions.length > 0,
    figures: stated.length + figures.length > 0,
    related: related.length > 0,
    summary: article,
    timeline: events.length > 0,
  };
  return (has.mentions ? withMentions : without).filter((part) => has[part]);
}
