import type { TimelineEvent } from './schemas.ts';
import rows from './timeline.json' with { type: 'json' };

/** Dated events of the alliance, oldest first. */
export const timeline: TimelineEvent[] = rows;
