import { render } from 'preact';
import type { Box } from './box.ts';
import { Card, type CardProps } from './card.tsx';
import { positionCard } from './card-position.ts';
import { canPopOver, isPoppedOver } from './popover.ts';
import { TITLE_ID } from './title-id.ts';

/**
 * The one panel that cards are shown in: a dialog that leaves the page usable, in the browser's top layer so that
 * nothing of the page covers it; where there is no such layer, in front of the page as far as it lets.
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
    if (canPopOver()) element.popover = 'manual';
    place.append(element);
  }

  get #isOpen(): boolean {
    return canPopOver() ? isPoppedOver(this.element) : this.element.classList.contains('open');
  }

  /** Where it is; null while it is closed. */
  get box(): Box | null {
    return this.#isOpen ? this.element.getBoundingClientRect() : null;
  }

  /** Shows a card. `dark`: the page behind it is. */
  show(props: CardProps, dark: boolean): void {
    const { element } = this;
    element.classList.toggle('dark', dark);
    // The subject is the key: nothing of one card's state goes over to the next.
    render(<Card key={props.subject.key} {...props} />, element);
    if (canPopOver() && !this.#isOpen) element.showPopover();
    element.classList.add('open');
  }

  moveTo(anchor: Box, vertical: boolean): void {
    void positionCard(this.element, anchor, vertical);
  }

  hide(): void {
    const { element } = this;
    if (canPopOver() && this.#isOpen) element.hidePopover();
    element.classList.remove('open');
    render(null, element);
  }
}
