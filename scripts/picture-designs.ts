/**
 * `node scripts/picture-designs.ts [--only=TEXT] [--keep]`: takes pictures of marks with an open card on pages of
 * different design, light and dark, of the extension as it is built now. They are to be looked at and lie in
 * `.output/designs`. `--keep`: instead takes the few that the documents show.
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

const pages = 'tests/pages/designs';
const folder = '.output/designs';
const documents = 'docs/screenshots';

interface Scene {
  design: string;
  scheme: 'light' | 'dark';
  size: { width: number; height: number; deviceScaleFactor: number };
  /** Which badge: its number from 0, counted from the end when negative, or how its key begins. */
  card: number | string;
  path: string;
}

const wide = { width: 1000, height: 760, deviceScaleFactor: 1.5 };
const narrow = { width: 360, height: 740, deviceScaleFactor: 2 };
/** Small enough to be kept. */
const kept = { width: 900, height: 560, deviceScaleFactor: 1 };

const keptScenes: Scene[] = [
  { design: 'encyclopedia', scheme: 'light', size: kept, card: 'figure:' },
  { design: 'broadsheet', scheme: 'light', size: { ...kept, height: 720 }, card: 'entity:yokota' },
  { design: 'forum', scheme: 'dark', size: kept, card: 'entity:kadena' },
  { design: 'ja-news', scheme: 'light', size: { ...kept, height: 520 }, card: 'entity:usfj' },
  { design: 'tech-blog', scheme: 'dark', size: kept, card: 'entity:jjoc' },
  { design: 'mobile', scheme: 'light', size: { ...narrow, deviceScaleFactor: 1.5 }, card: 'entity:usfj' },
].map((scene) => ({ ...scene, path: `${documents}/design-${scene.design}.png` }) as Scene);

/** Not always the same place: the first badge in the light, the last but one in the dark. */
const allScenes = (): Scene[] =>
  designs().flatMap((design) =>
    [wide, narrow].flatMap((size) =>
      (['light', 'dark'] as const).map((scheme): Scene => {
        const name = `${design}${size === narrow ? '-narrow' : ''}-${scheme}`;
        return { design, scheme, size, card: scheme === 'light' ? 0 : -2, path: `${folder}/${name}.png` };
      }),
    ),
  );

const designs = (): string[] => readdirSync(pages).map((name) => name.replace('.html', ''));

const isIn = (lang: string, { design }: Scene): boolean =>
  readFileSync(`${pages}/${design}.html`, 'utf8').includes(`<html lang="${lang}">`);

const badgesInView = (root: ShadowRoot): number =>
  [...root.querySelectorAll('.badge')].filter((badge) => {
    const { top, bottom } = badge.getBoundingClientRect();
    return top > 0 && bottom < innerHeight;
  }).length;

async function take(
  browser: Browser,
  origin: string,
  { design, scheme, size, card, path }: Scene,
): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport(size);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(`${origin}/${design}.html`);
  await page.bringToFront();
  const count = await until(`badges on ${design}`, () => inMarks(page, badgesInView, []));
  const which = typeof card === 'number' && card < 0 ? Math.max(0, count + card) : card;
  if (!(await openCard(page, which))) throw new Stop(`${design} shows no such badge.`);
  await page.screenshot({ path: path as `${string}.png` });
  await page.close();
}

await run(async () => {
  const { values } = parseArgs({
    options: { only: { type: 'string', default: '' }, keep: { type: 'boolean', default: false } },
  });
  const scenes = (values.keep ? keptScenes : allScenes()).filter(({ path }) => path.includes(values.only));
  for (const each of [folder, documents]) mkdirSync(each, { recursive: true });
  const { origin, close } = await serveFolder(pages);
  try {
    // The surface of cards is in the browser's language.
    for (const lang of ['en', 'ja'] as const) {
      const { browser } = await launchBrowser('chromium', {
        folder: buildFolder('chromium'),
        headless: true,
        lang,
      });
      try {
        for (const scene of scenes) if (isIn(lang, scene)) await take(browser, origin, scene);
      } finally {
        await browser.close();
      }
    }
  } finally {
    close();
  }
  console.log(`Written to ${values.keep ? documents : folder}`);
});
