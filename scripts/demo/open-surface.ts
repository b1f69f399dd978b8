import type { Browser, Page } from 'puppeteer-core';

const sizes = {
  popup: { width: 400, height: 600 },
  sidepanel: { width: 400, height: 900 },
  options: { width: 1000, height: 900 },
};
export type Surface = keyof typeof sizes;

/** The part of each surface that stands there when it has its data. */
const filled: Record<Surface, string> = {
  popup: '[data-part=verdict]',
  sidepanel: '[data-part=verdict]',
  options: '[data-part=topics] input',
};

/** Opens a surface of the extension as a page of its own, and waits until it says something. */
export async function openSurface(
  browser: Browser,
  extension: string,
  surface: Surface,
  tabId: number,
): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ ...sizes[surface], deviceScaleFactor: 2 });
  await page.goto(`${extension}${surface}.html?tab=${tabId}`);
  await page.waitForSelector(filled[surface]);
  return page;
}

/** The text of each element that the selector finds, on one line, as a reader sees it. */
export const linesOf = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (elements) =>
    // biome-ignore lint/performance/useDomNodeTextContent: textContent has no space between one block and the next
    elements.map((element) => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim()),
  );
