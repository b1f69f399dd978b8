import type { Browser, Page } from 'puppeteer-core';
import { Stop } from '../stop.mjs';
import type { Target } from './find-target.ts';

const LIMIT = 30_000;

/** Opens the page in the browser's first tab. @throws Stop when the address cannot be reached */
export async function openTarget(browser: Browser, { address, name }: Target): Promise<Page> {
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  let status: number | undefined;
  try {
    const response = await page.goto(address, { waitUntil: 'domcontentloaded', timeout: LIMIT });
    status = response?.status();
  } catch (error) {
    const reason = /net::(ERR_[A-Z_]+)/.exec(String(error))?.[1] ?? 'it did not answer in time';
    throw new Stop(`${name} could not be opened (${reason}). Check the address and the network.`);
  }
  if (status && status >= 400) throw new Stop(`${name} could not be opened: the server answered ${status}.`);
  return page;
}
