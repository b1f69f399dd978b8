import type { Topics } from './schemas.ts';
import rows from './topics.json' with { type: 'json' };

/** `watch`: what to notice on a page. `headline`: what to show as related. */
export const topics: Topics = rows;
