/**
 * What sends nearly every page away. A page may pass when one group of `any` holds: each of its word lists has at
 * least one word on the page. Words are looked for as they are written, so a list names the spellings that occur.
 */
export interface GateData {
  /** Groups; a group is a list of word lists (all must hit); a word list is a list of strings (one must hit). */
  any: string[][][];
}

/** Native substring searches only: no copy, no regular expression, nothing allocated. */
function hasOne(text: string, words: string[]): boolean {
  for (const word of words) if (text.includes(word)) return true;
  return false;
}

/** May this text be about the subject? Never false for a page that is; rarely true for one that is not. */
export function passesGate(text: string, gate: GateData): boolean {
  for (const group of gate.any) {
    let all = true;
    for (const words of group) {
      if (!hasOne(text, words)) {
        all = false;
        break;
      }
    }
    if (all) return true;
  }
  return false;
}
