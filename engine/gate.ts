/** One way for a page to pass. Words are looked for as they are written, case and width included. */
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

/** So many places of an anchor are looked at: a page on the subject shows it early, a long list never. */
const PLACES = 24;

function hasOne(text: string, words: string[]): boolean {
  for (const word of words) if (text.includes(word)) return true;
  return false;
}

function hasNear(text: string, { anchors, words, within }: GateGroup): boolean {
  for (const anchor of anchors) {
    let at = text.indexOf(anchor);
    for (let place = 0; at >= 0 && place < PLACES; place++) {
      if (hasOne(text.slice(Math.max(0, at - within), at + anchor.length + within), words)) return true;
      // What lies inside the window was looked at.
      at = text.indexOf(anchor, at + within);
    }
  }
  return false;
}

/**
 * May this text be about the subject? Meant never to be false for a page that is, and rarely true for one that is not.
 * Native substring searches only; windows are slices, which engines take without copying. At most `PLACES` of them are
 * looked at for each anchor, so the cost stays linear in the text.
 */
export const passesGate = (text: string, gate: GateData): boolean =>
  gate.some((group) => hasOne(text, group.any) && (hasOne(text, group.alone) || hasNear(text, group)));
