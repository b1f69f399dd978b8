import { existsSync, mkdirSync, rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { buildFolder, type Launched } from '../launch-browser.ts';
import { openCard } from '../open-card.ts';
import { openSurface, type Surface } from './open-surface.ts';

export const folder = '.output/demo';

/** Empties the folder of the pictures, so that what stands there later is of this run. */
export function emptyFolder(): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

const surfaces: Surface[] = ['popup', 'sidepanel', 'options'];

/** The surfaces that the build holds. */
const builtSurfaces = (): Surface[] =>
  surfaces.filter((surface) => existsSync(`${buildFolder('chromium')}/${surface}.html`));

/** Takes the page as it stands, and with a card open when it has marks. Gives the names of the files. */
export async function takePage(page: Page, marked: boolean): Promise<string[]> {
  await page.bringToFront();
  if (marked) await page.waitForSelector('backstory-marks', { timeout: 5_000 }).catch(() => null);
  await page.screenshot({ path: `${folder}/page.png` });
  if (!marked || !(await openCard(page))) return ['page.png'];
  await page.screenshot({ path: `${folder}/card.png` });
  return ['page.png', 'card.png'];
}

/** Takes each surface in full length. Gives the names of the files. */
export async function takeSurfaces({ browser, extension }: Launched, tabId: number): Promise<string[]> {
  const names: string[] = [];
  for (const surface of builtSurfaces()) {
    const page = await openSurface(browser, extension, surface, tabId);
    await page.screenshot({ path: `${folder}/${surface}.png`, fullPage: true });
    await page.close();
    names.push(`${surface}.png`);
  }
  return names;
}
