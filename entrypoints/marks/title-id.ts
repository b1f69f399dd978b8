/** The id of the element that names the card, in our shadow root. */
export const TITLE_ID = 'title';
