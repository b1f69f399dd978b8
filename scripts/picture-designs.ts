/**
 * `node scripts/picture-designs.ts [--only=TEXT]`: takes pictures of marks with an open card on pages of different
 * design, light and dark, of the extension as it is built now. They are to be looked at; they lie in `.output/designs`.
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { inMarks } from './in-marks.ts';
import { buildFolder, launchBrowser } from './launch-browser.ts';
import { openCard } from './open-card.ts';
import { serveFolder } from './serve-folder.ts';
import { run, Stop } from './stop.mjs';
import { until } from './until.ts';

const folder = '.output/designs';
const view = { width: 1000, height: 760, deviceScaleFactor: 1.5 };
const narrow = { width: 360, height: 740, deviceScaleFactor: 2 };
const schemes = ['light', 'dark'] as const;

const badgesInView = (root: ShadowRoot): number =>
  [...root.querySelectorAll('.badge')].filter((badge) => {
    const { top, bottom } = badge.getBoundingClientRect();
    return top > 0 && bottom < innerHeight;
  }).length;

async function take(browser: Browser, address: string, name: string, size: typeof view): Promise<void> {
  for (const [nth, scheme] of schemes.entries()) {
    const page = await browser.newPage();
    await page.setViewport(size);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(address);
    await page.bringToFront();
    const count = await until(`badges on ${name}`, () => inMarks(page, badgesInView, []));
    // Not always the same place: the first in the light, the last but one in the dark.
    if (!(await openCard(page, nth === 0 ? 0 : Math.max(0, count - 2))))
      throw new Stop(`${name} shows no badge.`);
    await page.screenshot({ path: `${folder}/${name}-${scheme}.png` });
    await page.close();
  }
}

await run(async () => {
  const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
  mkdirSync(folder, { recursive: true });
  const { origin, close } = await serveFolder('tests/pages/designs');
  const pages = readdirSync('tests/pages/designs').filter((name) => name.includes(values.only));
  try {
    for (const lang of ['en', 'ja'] as const) {
      const { browser } = await launchBrowser('chromium', {
        folder: buildFolder('chromium'),
        headless: true,
        lang,
      });
      for (const page of pages) {
        const text = readFileSync(`tests/pages/designs/${page}`, 'utf8');
        if (!text.includes(`<html lang="${lang}">`)) continue;
        const name = page.replace('.html', '');
        await take(browser, `${origin}/${page}`, name, view);
        await take(browser, `${origin}/${page}`, `${name}-narrow`, narrow);
      }
      await browser.close();
    }
  } finally {
    close();
  }
  console.log(`Written to ${folder}`);
});
