import type { Browser, Page } from 'puppeteer-core';
import { until } from '../../scripts/until.ts';

/**
 * Opens a page of Firefox itself, which may do what Firefox offers to its own pages only. The driver may enter it with
 * --remote-allow-system-access.
 */
export async function openFirefoxPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  void page.goto('about:support').catch(() => undefined);
  await until('a page of Firefox itself', () => page.evaluate(() => location.href === 'about:support'));
  return page;
}
