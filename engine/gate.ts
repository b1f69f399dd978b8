import { WordFinder } from './word-finder.ts';
import { WordProbe } from './word-probe.ts';

/** One way for a page to pass. How words are looked for: `WordFinder`. */
export interface GateGroup {
  /** One of these has to be on the page for the rest to be looked for at all: nearly every page is sent away here. */
  any: string[];
  /** One of these anywhere lets the page pass. */
  alone: string[];
  /** A word of `words` no further than `within` characters from one of `anchors` lets it pass. */
  anchors: string[];
  words: string[];
  within: number;
}

/** What sends nearly every page away, as data. */
export type GateData = GateGroup[];

const ALONE = 1;
const ANCHOR = 2;
const WORD = 4;
const NOWHERE = Number.NEGATIVE_INFINITY;

/** The rest of a group, looked for only where the page holds one of its `any`. */
class GroupScan {
  readonly #within: number;
  readonly #finder: WordFinder;

  constructor({ alone, anchors, words, within }: GateGroup) {
    this.#within = within;
    this.#finder = new WordFinder().add(alone, ALONE).add(anchors, ANCHOR).add(words, WORD);
  }

  passes(text: string, goesOn: boolean): boolean {
    let anchor = NOWHERE;
    let word = NOWHERE;
    const take = (role: number, at: number): boolean => {
      if (role === ALONE) return true;
      if (role === ANCHOR) anchor = at;
      else word = at;
      return Math.abs(anchor - word) <= this.#within;
    };
    return this.#finder.find(text, take, goesOn);
  }
}

/**
 * May a text be about the subject? Meant never to be false for a page that is, and rarely true for one that is not. Two
 * looks for each group at most, each linear in the text; the second only where the first found something. A text may be given in
 * blocks that overlap; `goesOn` says that a block is not the first.
 */
export class Gate {
  readonly #groups: GateData;
  readonly #any: WordProbe[];
  readonly #scans: GroupScan[] = [];

  constructor(groups: GateData) {
    this.#groups = groups;
    this.#any = groups.map(({ any }) => new WordProbe(any));
  }

  /** Which groups are worth looking for, as bits; `known` are those that earlier blocks named. */
  named(text: string, known = 0, goesOn = false): number {
    return this.#any.reduce(
      (found, probe, index) =>
        found & (1 << index) || !probe.isIn(text, goesOn) ? found : found | (1 << index),
      known,
    );
  }

  /** Does the text pass by one of these groups? */
  passes(text: string, groups: number, goesOn = false): boolean {
    return this.#groups.some((group, index) => {
      if (!(groups & (1 << index))) return false;
      this.#scans[index] ??= new GroupScan(group);
      return this.#scans[index].passes(text, goesOn);
    });
  }
}

/** The gate on one text in one go. */
export function passesGate(text: string, groups: GateData): boolean {
  const gate = new Gate(groups);
  const named = gate.named(text);
  return named !== 0 && gate.passes(text, named);
}
