/** Units that make Latin words: a word is only looked for where one begins. */
const inWord = new Uint8Array(128);
for (const [from, to] of [
  [48, 57],
  [65, 90],
  [97, 122],
] as const)
  inWord.fill(1, from, to + 1);

const FIRSTS = 1 << 14;
const PAIRS = 1 << 13;

const firstOf = (c: number): number => c & (FIRSTS - 1);
const pairOf = (a: number, b: number): number => (Math.imul(a, 31) ^ b) & (PAIRS - 1);

/** The word begins with what `firstOf` says, and is no longer than that. */
const ALONE = 2;
const LONGER = 1;

/** How a word may be written: as it is, in capitals, with a capital. */
export const writtenForms = (word: string): string[] => [
  ...new Set([word, word.toUpperCase(), word[0]!.toUpperCase() + word.slice(1)]),
];

/**
 * Looks for many words at once in a text as it is written: Latin words at the beginnings of words, others anywhere; any
 * ending may follow. A Latin word is also found in capitals, and one in small letters with a capital. One pass whose cost hardly grows with the number of words.
 */
export class WordFinder {
  readonly #firsts = new Uint8Array(FIRSTS);
  readonly #pairs = new Uint8Array(PAIRS);
  /** Words by their first unit, with what each stands for. */
  readonly #words = new Map<number, { word: string; role: number }[]>();

  add(words: readonly string[], role: number): this {
    for (const word of words.flatMap(writtenForms)) {
      const first = word.charCodeAt(0);
      this.#firsts[firstOf(first)]! |= word.length === 1 ? ALONE : LONGER;
      if (word.length > 1) this.#pairs[pairOf(first, word.charCodeAt(1))] = 1;
      const known = this.#words.get(first);
      if (known) known.push({ word, role });
      else this.#words.set(first, [{ word, role }]);
    }
    return this;
  }

  /**
   * Gives the place and the role of each word in turn, until `take` answers true. `goesOn`: the text may begin inside a
   * Latin word.
   */
  find(text: string, take: (role: number, at: number) => boolean, goesOn = false): boolean {
    const firsts = this.#firsts;
    const pairs = this.#pairs;
    let before = goesOn ? 1 : 0;
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c < 128) {
        const here = inWord[c]!;
        const isInside = here === 1 && before === 1;
        before = here;
        if (isInside) continue;
      } else before = 0;
      const first = firsts[firstOf(c)]!;
      if (first === 0) continue;
      if (first === LONGER && pairs[pairOf(c, text.charCodeAt(i + 1))] === 0) continue;
      if (this.#takeAt(text, i, c, take)) return true;
    }
    return false;
  }

  #takeAt(text: string, at: number, c: number, take: (role: number, at: number) => boolean): boolean {
    const words = this.#words.get(c);
    if (words)
      for (const { word, role } of words) if (text.startsWith(word, at) && take(role, at)) return true;
    return false;
  }
}
