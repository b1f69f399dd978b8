import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from '../../scripts/until.ts';

/**
 * Presses the button, or the label of a control, that carries this text; with the mouse, as a reader does.
 * @param within selector of the part that it stands in
 */
export async function press(page: Page, text: string, within = 'body'): Promise<void> {
  const find = (wanted: string, part: string): Element | null =>
    [...document.querySelectorAll(`:is(${part}) :is(button, label, summary, a)`)].find((element) =>
      element.textContent?.replace(/\s+/g, ' ').trim().startsWith(wanted),
    ) ?? null;
  const element = await until(`'${text}' to press`, async () =>
    (await page.evaluateHandle(find, text, within)).asElement(),
  );
  await untilStill(element as ElementHandle<Element>);
  await (element as ElementHandle<Element>).click();
}

/** Waits until the element is where it was a moment ago: what comes in above it would move it from under the pointer. */
const untilStill = (element: ElementHandle<Element>): Promise<unknown> =>
  until('an element to stand still', () =>
    element.evaluate(async (now) => {
      const place = (): string => JSON.stringify(now.getBoundingClientRect());
      const before = place();
      await new Promise((resolve) => setTimeout(resolve, 60));
      return place() === before;
    }),
  );

/** The text of a part of a surface, on one line; empty when the part is not there. */
export const textOf = (page: Page, part: string): Promise<string> =>
  page.evaluate(
    (name) => document.querySelector(`[data-part=${name}]`)?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    part,
  );
