import type { Counted } from '../../components/group-by-kind.ts';
import type { Figure, Headline } from '../../data/schemas.ts';
import type { Why } from '../../engine/rank.ts';
import type { LookupAnswer } from '../../platform/lookup.ts';
import type { Settings } from '../../platform/settings.ts';
import { figuresOf, mentionsOf, relatedOf } from '../popup/shown.ts';

/** What is shown of an answer. */
export interface LookupView {
  named: Counted[];
  /** What the text may name as well. */
  possible: Counted[];
  figures: Figure[];
  related: { headline: Headline; why: Why[] }[];
}

/** The rows that the ids of an answer stand for. */
export const lookupView = (
  { entities, possible, figures, related }: LookupAnswer,
  settings: Settings,
): LookupView => ({
  named: mentionsOf({ entities }),
  possible: mentionsOf({ entities: possible.map((id) => ({ id, count: 1 })) }),
  figures: figuresOf({ figures }),
  related: relatedOf(related, settings),
});
