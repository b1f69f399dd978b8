import type { Settings } from './settings.ts';

/** Is the headline to be shown? Not when one of its topics is switched off: off means not to hear of it. */
export const isHeadlineOn = (
  { topics }: { topics: string[] },
  { headlinesOff }: Pick<Settings, 'headlinesOff'>,
): boolean => !topics.some((topic) => headlinesOff.includes(topic));
