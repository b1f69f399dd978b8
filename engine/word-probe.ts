const isLatin = (unit: string): boolean => /[0-9A-Za-z]/.test(unit);

/** As part of an expression that says one of these; a bar stays between two. */
const oneOf = (words: string[]): string => words.join('|').replace(/[\\^$.*+?()[\]{}/-]/g, '\\$&');

/** In capitals too; what stands behind a backslash has none. */
const orCapitals = (choices: string): string => `(?:${choices}|${choices.toUpperCase()})`;

const withCapital = (choices: string): string =>
  choices.replace(/(?:^|\|)[a-z]/g, (first) => first.toUpperCase());

/** One expression for words of a kind. */
interface Part {
  words: RegExp;
  /** Units before the word that the expression takes in. */
  shift: number;
  /** A text without such a unit holds none of them. */
  need: RegExp | null;
}

/** The words that begin so; what makes an expression of them, if there are any. */
function partOf(
  words: string[],
  begins: RegExp,
  expression: (words: string[]) => string,
  shift: number,
  isNeeded: boolean,
): Part | null {
  const own = words.filter((word) => begins.test(word));
  if (own.length === 0) return null;
  const heads = isNeeded ? own.map((word) => word[0]!).sort() : [];
  const need = isNeeded ? new RegExp(`[${oneOf([heads[0]!])}-${oneOf([heads.at(-1)!])}]`) : null;
  return { words: new RegExp(expression(own), 'gs'), shift, need };
}

/** Each kind of word is told in the way that is quickest for it. */
const partsOf = (words: string[]): (Part | null)[] => [
  // A tail may stand after a head that is not its own: the caller looks again.
  partOf(
    words,
    /^[0-9A-Z]/,
    (own) => `[0-9A-Z](?<![0-9A-Za-z].)${orCapitals(oneOf(own.map((word) => word.slice(1))))}`,
    0,
    false,
  ),
  // With the unit before them; the beginning of a text is looked at apart.
  partOf(
    words,
    /^[a-z]/,
    (own) => `[^0-9A-Za-z](?:${orCapitals(oneOf(own))}|${withCapital(oneOf(own))})`,
    1,
    false,
  ),
  partOf(words, /^[^0-9A-Za-z]/, oneOf, 0, true),
];

/** Longer than any word, in UTF-16 units. */
const HEAD = 64;

type ByFirst = Map<string, [word: string, bit: number][]>;

/**
 * Looks for some dozens of words in a text as it is written: Latin words at the beginnings of words, others anywhere;
 * any ending may follow. A Latin word is also found in capitals, and one in small letters with a capital.
 *
 * Native, and made to be quick on texts that hold few of the words, from the first time on: where a kind of unit is
 * asked for first, which most units of a text are not, V8 takes 1 to 3 ns a unit; with the words spelt out 4 to 8, and a
 * loop of our own over a table 5 to 9 once it is warm.
 */
export class WordProbe {
  /** The first list is what bit 1 stands for, the second bit 2, and so on. */
  readonly #lists: readonly (readonly string[])[];
  #parts: (Part | null)[] | null = null;
  /** Made when a text holds something: by its first unit each word, with its bit. */
  #byFirst: ByFirst | null = null;

  constructor(lists: readonly (readonly string[])[]) {
    this.#lists = lists;
  }

  #sort(): ByFirst {
    const byFirst: ByFirst = new Map();
    this.#lists.forEach((words, index) => {
      for (const word of words) {
        for (const form of new Set([word, word.toUpperCase(), withCapital(word)])) {
          const known = byFirst.get(form[0]!);
          if (known) known.push([form, 1 << index]);
          else byFirst.set(form[0]!, [[form, 1 << index]]);
        }
      }
    });
    return byFirst;
  }

  /** The lists whose words begin at `at`, as bits. */
  #bitsAt(text: string, at: number, goesOn: boolean): number {
    this.#byFirst ??= this.#sort();
    let bits = 0;
    for (const [word, bit] of this.#byFirst.get(text[at]!) ?? []) if (text.startsWith(word, at)) bits |= bit;
    if (bits === 0 || !isLatin(text[at]!)) return bits;
    const isInside = at === 0 ? goesOn : isLatin(text[at - 1]!);
    return isInside ? 0 : bits;
  }

  /**
   * Gives each place where words begin, with their lists as bits, until `take` answers true: kind of word by kind, and
   * ascending for each kind; a place where two kinds meet comes twice. `goesOn`: the text may begin inside a Latin word.
   */
  find(text: string, take: (bits: number, at: number) => boolean, goesOn: boolean): boolean {
    this.#parts ??= partsOf(this.#lists.flat());
    const takeAt = (at: number): boolean => {
      const bits = this.#bitsAt(text, at, goesOn);
      return bits > 0 && take(bits, at);
    };
    for (const part of this.#parts) {
      if (!part || (part.need && !part.need.test(text))) continue;
      const { words, shift } = part;
      words.lastIndex = 0;
      // Nothing stands before the first word.
      if (shift > 0 && words.exec(` ${text.slice(0, HEAD)}`)?.index === 0 && takeAt(0)) return true;
      words.lastIndex = 0;
      for (let found = words.exec(text); found; found = words.exec(text)) {
        words.lastIndex = found.index + 1;
        if (takeAt(found.index + shift)) return true;
      }
    }
    return false;
  }
}
