import type { DatedEvent } from '../../components/event-list.tsx';
import type { Counted } from '../../components/group-by-kind.ts';
import type { Figure, Headline } from '../../data/schemas.ts';
import type { Why } from '../../engine/rank.ts';
import type { Settings } from '../../platform/settings.ts';
import type { TabContext, TabState } from '../../platform/tab-context.ts';
import { backgroundEvents, backgroundFigures, eventsOf, figuresOf, mentionsOf, relatedOf } from './shown.ts';

/** What stands below the verdict. An empty list is a part that is not shown. */
export interface View {
  mentions: Counted[];
  /** Figures that the page states. */
  stated: Figure[];
  /** Figures of the background. */
  figures: Figure[];
  related: { headline: Headline; why: Why[] }[];
  /** Is the bundled article shown? */
  article: boolean;
  events: DatedEvent[];
}

const nothing: View = { mentions: [], stated: [], figures: [], related: [], article: false, events: [] };

const background = (): View => ({
  ...nothing,
  figures: backgroundFigures([]),
  article: true,
  events: backgroundEvents(),
});

function everything({ report, related, timeline }: TabContext, settings: Settings): View {
  const stated = figuresOf(report);
  const events = eventsOf(timeline);
  return {
    mentions: mentionsOf(report),
    stated,
    figures: backgroundFigures(stated),
    related: relatedOf(related, settings),
    article: true,
    events: events.length > 0 ? events : backgroundEvents(),
  };
}

/** What is shown of a tab: all of it when it was detected or asked for, the background alone when nothing is known. */
export function viewOf(state: TabState | null, settings: Settings): View {
  switch (state?.status) {
    case undefined:
    case 'topics-off':
      return nothing;
    case 'detected':
      return everything(state.context, settings);
    case 'not-detected':
      return state.context.forced ? everything(state.context, settings) : background();
    case 'unreadable':
    case 'asleep':
    case 'site-off':
      return background();
  }
}
