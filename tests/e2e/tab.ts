import type { Page } from 'puppeteer-core';

/** A page in a tab, with the browser's own number of the tab. */
export interface Tab {
  id: number;
  page: Page;
  /** What the page logged as an error, and what it threw. */
  errors: string[];
}

/** What of ours can be seen from within the page. */
export interface Traces {
  /** Number of <backstory-marks> elements in the document. */
  hosts: number;
  /** Is the host the last child of documentElement? */
  last: boolean;
  /** How many ranges are underlined, by highlight name; only names of ours. */
  highlights: Record<string, number>;
}

/** Starts to keep what the page logs as errors. Has to be called before it is navigated. */
export function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
}

export const tracesOf = (page: Page): Promise<Traces> =>
  page.evaluate(() => {
    const highlights: Record<string, number> = {};
    for (const [name, { size }] of CSS.highlights) if (name.startsWith('backstory-')) highlights[name] = size;
    return {
      hosts: document.querySelectorAll('backstory-marks').length,
      last: document.documentElement.lastElementChild?.localName === 'backstory-marks',
      highlights,
    };
  });
