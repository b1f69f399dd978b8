import { WordProbe } from './word-probe.ts';

/** One way for a page to pass. How words are looked for: `WordProbe`. */
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

/** The list of words that stand alone, among those that are looked for together. */
const ALONE = 1;

/** The rest of a group, looked for only where the page holds one of its `any`. */
class GroupScan {
  readonly #within: number;
  readonly #probe: WordProbe;
  readonly #words: WordProbe;
  readonly #longest: number;

  constructor({ alone, anchors, words, within }: GateGroup) {
    this.#within = within;
    this.#probe = new WordProbe([alone, anchors]);
    this.#words = new WordProbe([words]);
    this.#longest = Math.max(0, ...words.map(({ length }) => length));
  }

  passes(text: string, goesOn: boolean): boolean {
    const within = this.#within;
    // No place is looked at twice, however near each other the anchors are.
    let seen = 0;
    let before = 0;
    const take = (bits: number, at: number): boolean => {
      if (bits & ALONE) return true;
      if (at < before) seen = 0;
      before = at;
      const from = Math.max(seen, at - within);
      seen = at + within + 1;
      return this.#hasWord(text, from, seen, goesOn);
    };
    return this.#probe.find(text, take, goesOn);
  }

  /** Does a word begin at `from` or after it, before `to`? */
  #hasWord(text: string, from: number, to: number, goesOn: boolean): boolean {
    // One unit more: what stands before decides whether a word begins.
    const start = Math.max(0, from - 1);
    const begins = (_: number, at: number): boolean => start + at >= from && start + at < to;
    return this.#words.find(text.slice(start, to + this.#longest), begins, goesOn || start > 0);
  }
}

/**
 * May a text be about the subject? Meant never to be false for a page that is, and rarely true for one that is not. Two
 * looks for each group at most, each linear in the text; the second only where the first found something. A text may be
 * given in blocks that overlap; `goesOn` says that a block is not the first.
 */
export class Gate {
  readonly #groups: GateData;
  readonly #any: WordProbe;
  readonly #scans: GroupScan[] = [];

  constructor(groups: GateData) {
    this.#groups = groups;
    this.#any = new WordProbe(groups.map(({ any }) => any));
  }

  /** Which groups are worth looking for, as bits; `known` are those that earlier blocks named. */
  named(text: string, known = 0, goesOn = false): number {
    const all = (1 << this.#groups.length) - 1;
    let found = known;
    if (found < all) {
      const take = (bits: number): boolean => {
        found |= bits;
        return found === all;
      };
      this.#any.find(text, take, goesOn);
    }
    return found;
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
