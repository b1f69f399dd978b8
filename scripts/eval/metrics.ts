import { randomFrom } from '../random.ts';

/** Right and wrong answers of a yes/no question. */
export interface Counts {
  tp: number;
  fp: number;
  fn: number;
}

export interface Scores {
  precision: number;
  recall: number;
  f1: number;
}

/** Nothing found where nothing was to be found counts as right. */
export function scoresOf({ tp, fp, fn }: Counts): Scores {
  const precision = tp + fp === 0 ? 1 : tp / (tp + fp);
  const recall = tp + fn === 0 ? 1 : tp / (tp + fn);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

/** Counts over pages, label 1 left out. */
export function countDetections(pages: { label: 0 | 1 | 2; detected: boolean }[]): Counts {
  const counts = { tp: 0, fp: 0, fn: 0 };
  for (const { label, detected } of pages) {
    if (label === 2) counts[detected ? 'tp' : 'fn']++;
    else if (label === 0 && detected) counts.fp++;
  }
  return counts;
}

export interface Span {
  entity: string;
  start: number;
  end: number;
}

/** Mentions as counted; `extent`: found for the right entity, but shorter or longer than the annotation. */
export interface MentionCounts extends Counts {
  wrongLink: number;
  extent: number;
}

/**
 * A mention counts where place and entity agree. `wrongLink`: the right place, another entity. Annotators differ in what
 * belongs to a name ('Andersen Air Force Base, Guam'), so mentions of the right entity that only overlap with an
 * annotation are counted apart; each annotation for one of them.
 */
export function countMentions(gold: Span[], found: Span[]): MentionCounts {
  const key = ({ start, end }: Span): string => `${start}:${end}`;
  const open = new Map(gold.map((span) => [key(span), span]));
  const rest: Span[] = [];
  let tp = 0;
  let wrongLink = 0;
  for (const span of found) {
    const same = open.get(key(span));
    if (same?.entity === span.entity) {
      tp++;
      open.delete(key(span));
    } else {
      if (same) wrongLink++;
      rest.push(span);
    }
  }
  let extent = 0;
  for (const { entity, start, end } of rest) {
    const near = [...open.values()].find(
      (span) => span.entity === entity && span.start < end && start < span.end,
    );
    if (!near) continue;
    extent++;
    open.delete(key(near));
  }
  return { tp, fp: found.length - tp, fn: gold.length - tp, wrongLink, extent };
}

const RESAMPLES = 1000;

/** 95 % interval of a figure over pages, by bootstrap: percentile method, 1,000 resamples, fixed seed. */
export function interval<T>(items: T[], figure: (sample: T[]) => number): [number, number] {
  const random = randomFrom(20261124);
  const values: number[] = [];
  for (let r = 0; r < RESAMPLES; r++) {
    values.push(figure(items.map(() => items[Math.floor(random() * items.length)]!)));
  }
  values.sort((a, b) => a - b);
  return [values[Math.floor(RESAMPLES * 0.025)]!, values[Math.ceil(RESAMPLES * 0.975) - 1]!];
}
