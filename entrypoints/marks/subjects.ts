import type { FigureMention } from '../../engine/types.ts';
import type { Reading } from '../../platform/page-channel.ts';
import type { TextStretch } from '../../platform/text-stretch.ts';
import { stillThere } from './still-there.ts';

/** One place in the page's text that is underlined. */
export interface Mark {
  subject: Subject;
  range: TextStretch;
  /** Is its text where it was, as it was? */
  stands(): boolean;
}

/** An entity, or one stated figure, with all its marks. It gets one badge and one card. */
export interface Subject {
  /** Stays the same from one reading of the page to the next. */
  key: string;
  kind: 'entity' | 'figure';
  id: string;
  /** What the page says, for figures. */
  figure?: FigureMention;
  /** In document order, never empty. */
  marks: Mark[];
  /** The mark that carries the badge; null when figures have taken all its places. */
  badgeAt: Mark | null;
}

/** More marks than this help nobody. */
const MOST_MARKS = 1_000;

interface Found {
  key: string;
  kind: Subject['kind'];
  id: string;
  start: number;
  end: number;
  figure?: FigureMention;
}

/** A figure that the page states with two different numbers is two subjects. */
function foundIn({ mentions, figures }: Reading): Found[] {
  return [
    ...mentions.map(
      ({ entity, start, end }): Found => ({
        key: `entity:${entity}`,
        kind: 'entity',
        id: entity,
        start,
        end,
      }),
    ),
    ...figures.map(
      (figure): Found => ({
        key: `figure:${figure.figure}:${figure.value}${figure.unit}`,
        kind: 'figure',
        id: figure.figure,
        start: figure.start,
        end: figure.end,
        figure,
      }),
    ),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * What is to be marked, in the order in which the reader comes to it. `isWanted` leaves out what has no card or what
 * the reader does not want marked. Where a figure lies in an entity's name, the badge there is the figure's.
 */
export function subjectsOf(
  reading: Reading,
  isWanted: (kind: Subject['kind'], id: string) => boolean,
): Subject[] {
  const subjects = new Map<string, Subject>();
  let left = MOST_MARKS;
  for (const { key, kind, id, start, end, figure } of foundIn(reading)) {
    if (left === 0) break;
    if (!isWanted(kind, id)) continue;
    const range = reading.toRange(start, end);
    if (!range) continue;
    left--;
    let subject = subjects.get(key);
    if (!subject) {
      subject = { key, kind, id, marks: [], badgeAt: null, ...(figure && { figure }) };
      subjects.set(key, subject);
    }
    const mark = { subject, range, stands: stillThere(range) };
    subject.marks.push(mark);
    const taken =
      kind === 'entity' &&
      reading.figures.some(
        (other) => start < other.end && end > other.start && isWanted('figure', other.figure),
      );
    if (!taken) subject.badgeAt ??= mark;
  }
  return [...subjects.values()];
}
