/** How a pattern has to be written to count, as bits. */

/** Must be written in capitals: SOFA, HNS. */
export const CAPITALS = 1;
/** Must begin with a capital: Glass, Turner. */
export const CAPITAL = 2;
/** Any word ending may follow. */
export const ANY_ENDING = 4;

/** No pattern is longer, in folded units. */
export const LONGEST = 96;
