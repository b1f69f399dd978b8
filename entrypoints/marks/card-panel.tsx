import { render } from 'preact';
import type { Box } from './box.ts';
import { Card, type CardProps } from './card.tsx';
import { positionCard } from './card-position.ts';
import { TITLE_ID } from './title-id.ts';

/**
 * The one panel that cards are shown in: a dialog that leaves the page usable, in the browser's top layer so that
 * nothing of the page covers it.
 */
export class CardPanel {
  readonly element: HTMLElement;

  constructor(place: HTMLElement) {
    this.element = document.createElement('div');
    const { element } = this;
    element.className = 'card';
    element.role = 'dialog';
    element.setAttribute('aria-labelledby', TITLE_ID);
    element.tabIndex = -1;
    element.popover = 'manual';
    place.append(element);
  }

  /** Where it is; null while it is closed. */
  get box(): Box | null {
    return this.element.matches(':popover-open') ? this.element.getBoundingClientRect() : null;
  }

  /** Shows a card. `dark`: the page behind it is. */
  show(props: CardProps, dark: boolean): void {
    const { element } = this;
    element.classList.toggle('dark', dark);
    // The subject is the key: nothing of one card's state goes over to the next.
    render(<Card key={props.subject.key} {...props} />, element);
    if (!element.matches(':popover-open')) element.showPopover();
  }

  moveTo(anchor: Box, vertical: boolean): void {
    void positionCard(this.element, anchor, vertical);
  }

  hide(): void {
    const { element } = this;
    if (element.matches(':popover-open')) element.hidePopover();
    render(null, element);
  }
}
