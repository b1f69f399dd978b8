/** `npm run screenshots`: takes the pictures of README.md anew, of the extension as it is built now. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { buildExtension } from './build-extension.ts';
import { tabIdOf } from './demo/ask-worker.ts';
import { waitForBadge } from './demo/gather.ts';
import { openSurface, type Surface } from './demo/open-surface.ts';
import { buildFolder, type Launched, launchBrowser } from './launch-browser.ts';
import { openCard } from './open-card.ts';
import { serveFolder } from './serve-folder.ts';
import { run, Stop } from './stop.mjs';

const folder = 'docs/screenshots';
const view = { width: 1120, height: 720, deviceScaleFactor: 2 };

interface Scene {
  page: string;
  lang: 'en' | 'ja';
  /** Names of the pictures: of the page with the card of the badge of this number, and of surfaces. */
  card?: { name: string; badge: number };
  surfaces?: Partial<Record<Surface, string>>;
}

const scenes: Scene[] = [
  {
    page: 'en-talks.html',
    lang: 'en',
    card: { name: 'page', badge: 0 },
    surfaces: { popup: 'popup', options: 'options' },
  },
  { page: 'dark-news.html', lang: 'en', card: { name: 'page-dark', badge: 1 } },
  { page: 'ja-talks.html', lang: 'ja', card: { name: 'page-ja', badge: 3 }, surfaces: { popup: 'popup-ja' } },
];

const take = (page: Page, name: string): Promise<unknown> =>
  page.screenshot({ path: `${folder}/${name}.png` });

async function shoot({ browser, extension }: Launched, origin: string, scene: Scene): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport(view);
  await page.goto(`${origin}/${scene.page}`);
  const tabId = await tabIdOf(browser, page);
  if (!(await waitForBadge(browser, tabId))) throw new Stop(`${scene.page} was not detected.`);
  if (scene.card) {
    if (!(await openCard(page, scene.card.badge))) throw new Stop(`${scene.page} shows no such badge.`);
    await take(page, scene.card.name);
  }
  for (const [surface, name] of Object.entries(scene.surfaces ?? {})) {
    const opened = await openSurface(browser, extension, surface as Surface, tabId);
    await take(opened, name);
    await opened.close();
  }
}

await run(async () => {
  await buildExtension('chromium');
  mkdirSync(folder, { recursive: true });
  const { origin, close } = await serveFolder('tests/pages');
  try {
    for (const scene of scenes) {
      const launched = await launchBrowser('chromium', {
        folder: buildFolder('chromium'),
        headless: true,
        lang: scene.lang,
      });
      try {
        await shoot(launched, origin, scene);
      } finally {
        await launched.browser.close();
      }
    }
  } finally {
    close();
  }
  console.log(`Written to ${folder}`);
});
