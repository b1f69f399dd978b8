import type { TextStretch } from '../../platform/text-stretch.ts';
import { type Box, contains, type Point } from './box.ts';
import { linesOf } from './measure.ts';
import type { Mark, Subject } from './subjects.ts';
import { textParts } from './text-parts.ts';

/** A mark, and the box of the line of it that was pointed at. */
export interface Hit {
  mark: Mark;
  box: Box;
}

/** Lines of text have gaps between them that still belong to the word. */
const SLACK = 1;

/** Finds the mark under a pointer. Elements without marked text are told apart without any layout. */
export class MarkIndex {
  #byElement = new Map<Element, { mark: Mark; part: TextStretch }[]>();

  constructor(subjects: Subject[]) {
    for (const { marks } of subjects) {
      for (const mark of marks) {
        for (const part of textParts(mark.range)) {
          const element = part.startContainer.parentElement;
          if (!element) continue;
          const held = this.#byElement.get(element) ?? [];
          // A figure within an entity's name comes first.
          if (mark.subject.kind === 'figure') held.unshift({ mark, part });
          else held.push({ mark, part });
          this.#byElement.set(element, held);
        }
      }
    }
  }

  /** `target`: the innermost element under the point. */
  at(target: EventTarget | undefined, point: Point): Hit | null {
    const held = target instanceof Element ? this.#byElement.get(target) : undefined;
    for (const { mark, part } of held ?? []) {
      if (!mark.stands()) continue;
      for (const box of linesOf(part)) if (contains(box, point, SLACK)) return { mark, box };
    }
    return null;
  }
}
