import type { Browser, Page } from 'puppeteer-core';

/** A tab that loads nothing but what this machine serves. */
export async function openTab(browser: Browser, origin: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isOurs = request.url().startsWith(`${origin}/`) || request.url().startsWith('data:');
    (isOurs ? request.continue() : request.abort()).catch(() => undefined);
  });
  return page;
}

/** Shows the page and puts the bench into it, as `globalThis.bench`. */
export async function show(page: Page, address: string, script: string): Promise<void> {
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 60_000 });
  await page.evaluate(`${script};globalThis.bench=bench`);
}
