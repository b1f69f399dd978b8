import card from './card.css?inline';
import overlay from './overlay.css?inline';

/** Gives our shadow root its styles. Constructed sheets are beyond the reach of the page's content security policy. */
export function adoptStyles(root: ShadowRoot): void {
  root.adoptedStyleSheets = [overlay, card].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
}
