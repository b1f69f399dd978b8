/** Does the browser have popovers? It throws at their pseudo-class when it does not. */
export const canPopOver = (): boolean => typeof HTMLElement.prototype.showPopover === 'function';

/** Is the element shown as a popover? */
export const isPoppedOver = (element: Element): boolean =>
  canPopOver() &&
  element instanceof HTMLElement &&
  element.popover !== null &&
  element.matches(':popover-open');
