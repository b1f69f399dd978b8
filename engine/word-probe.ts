interface Word {
  word: string;
  role: number;
}

/** Does this hold a letter or a digit of a Latin word? */
const isLatin = (unit: string): boolean => /[0-9A-Za-z]/.test(unit);
/** How a word may be written: as it is, in capitals, with a capital. */
const writtenForms = (word: string): string[] => [
  ...new Set([word, word.toUpperCase(), word[0]!.toUpperCase() + word.slice(1)]),
];

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
const oneOf = (words: string[]): string => [...new Set(words)].map(literal).join('|');

/** One expression for words of a kind, and a unit without which a text holds none of them. */
interface Part {
  words: RegExp;
  /** Units before the word that the expression takes in. */
  shift: number;
  need: RegExp | null;
}

function needOf(words: string[]): RegExp {
  const heads = words.map((word) => word[0]!).sort();
  return new RegExp(`[${literal(heads[0]!)}-${literal(heads.at(-1)!)}]`);
}

/** Words by what they begin with, each kind with how it is told quickest. */
const KINDS: [begins: RegExp, expression: (words: string[]) => string, shift: number][] = [
  // A tail may stand after a head that is not its own: the caller looks again.
  [/^[0-9A-Z]/, (words) => `[0-9A-Z](?<![0-9A-Za-z].)(?:${oneOf(words.map((word) => word.slice(1)))})`, 0],
  // With the unit before them; the beginning of a text is looked at apart.
  [/^[a-z]/, (words) => `[^0-9A-Za-z](?:${oneOf(words)})`, 1],
  [/^[^0-9A-Za-z]/, oneOf, 0],
];

function partsOf(words: string[]): Part[] {
  return KINDS.flatMap(([begins, expression, shift]) => {
    const own = words.filter((word) => begins.test(word));
    if (own.length === 0) return [];
    const need = isLatin(own[0]!) ? null : needOf(own);
    return [{ words: new RegExp(expression(own), 'gs'), shift, need }];
  });
}

/**
 * Looks for some dozens of words in a text as it is written: Latin words at the beginnings of words, others anywhere;
 * any ending may follow. A Latin word is also found in capitals, and one in small letters with a capital.
 *
 * Native, and made to be quick on texts that hold few of the words, from the first time on: where a kind of unit is
 * asked for first, which most units of a text are not, V8 takes 1 to 3 ns a unit; with the words spelt out 4 to 8, and a
 * loop of our own over a table 5 to 9 once it is warm.
 */
export class WordProbe {
  readonly #byFirst = new Map<number, Word[]>();
  readonly #forms: string[] = [];
  #parts: Part[] | null = null;

  constructor(words: readonly Word[]) {
    for (const { word, role } of words) {
      for (const form of writtenForms(word)) {
        this.#forms.push(form);
        const first = form.charCodeAt(0);
        const known = this.#byFirst.get(first);
        if (known) known.push({ word: form, role });
        else this.#byFirst.set(first, [{ word: form, role }]);
      }
    }
  }

  /** The roles of the words that begin at `at`, as bits. */
  #rolesAt(text: string, at: number, goesOn: boolean): number {
    let roles = 0;
    for (const { word, role } of this.#byFirst.get(text.charCodeAt(at)) ?? [])
      if (text.startsWith(word, at)) roles |= role;
    if (roles === 0 || !isLatin(text[at]!)) return roles;
    const isInside = at === 0 ? goesOn : isLatin(text[at - 1]!);
    return isInside ? 0 : roles;
  }

  /**
   * Gives each place where words begin, with their roles as bits, until `take` answers
   * true: kind of word by kind, and ascending for each kind. `goesOn`: the text may begin inside a Latin word.
   */
  find(text: string, take: (roles: number, at: number) => boolean, goesOn: boolean): boolean {
    const atStart = this.#rolesAt(text, 0, goesOn);
    if (atStart && take(atStart, 0)) return true;
    this.#parts ??= partsOf(this.#forms);
    for (const { words, shift, need } of this.#parts) {
      if (need && !need.test(text)) continue;
      words.lastIndex = 1 - shift;
      for (let found = words.exec(text); found; found = words.exec(text)) {
        words.lastIndex = found.index + 1;
        const at = found.index + shift;
        const roles = this.#rolesAt(text, at, goesOn);
        if (roles && take(roles, at)) return true;
      }
    }
    return false;
  }
}
