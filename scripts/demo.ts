/** `npm start [-- ADDRESS_OR_FILE]`: shows the extension at work on a page, in a window or, without a display, in pictures. */
import { writeFileSync } from 'node:fs';
import { buildExtension } from './build-extension.ts';
import { tabIdOf } from './demo/ask-worker.ts';
import { findTarget } from './demo/find-target.ts';
import { gather, waitForBadge } from './demo/gather.ts';
import { linesOfFound } from './demo/lines-of-found.ts';
import { openSurface } from './demo/open-surface.ts';
import { openTarget } from './demo/open-target.ts';
import { emptyFolder, folder, takePage, takeSurfaces } from './demo/take-pictures.ts';
import { buildFolder, type Launched, launchBrowser } from './launch-browser.ts';
import { run, Stop } from './stop.mjs';

const SAMPLE = 'tests/pages/en-talks.html';

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Prints what was found, and writes it beside the pictures. */
async function tell(launched: Launched, tabId: number, name: string): Promise<void> {
  const popup = await openSurface(launched.browser, launched.extension, 'popup', tabId);
  const found = await gather(launched.browser, tabId, popup, name);
  console.log(linesOfFound(found).join('\n'));
  writeFileSync(`${folder}/result.json`, `${JSON.stringify(found.result, null, 2)}\n`);
  await popup.close();
}

await run(async () => {
  const target = await findTarget(process.argv[2] ?? SAMPLE);
  let launched: Launched | null = null;
  try {
    await buildExtension('chromium');
    let headless = !hasDisplay();
    console.log(`Opening ${target.name} in Chromium ...`);
    const open = (): Promise<Launched> =>
      launchBrowser('chromium', { folder: buildFolder('chromium'), headless });
    launched = await open().catch((error: unknown) => {
      if (headless || error instanceof Stop) throw error;
      console.log('The display cannot be used; going on without a window.');
      headless = true;
      return open();
    });
    emptyFolder();
    const page = await openTarget(launched.browser, target);
    const tabId = await tabIdOf(launched.browser, page);
    const detected = (await waitForBadge(launched.browser, tabId)) !== '';
    const pictures = headless ? await takePage(page, detected) : [];
    await tell(launched, tabId, target.name);
    if (headless) {
      pictures.push(...(await takeSurfaces(launched, tabId)));
      console.log(
        `\nWithout a display there is no window. Written to ${folder}: ${[...pictures, 'result.json'].join(', ')}`,
      );
      return;
    }
    await page.bringToFront();
    console.log('\nHover an underlined name, or click the Backstory button. Close the browser to end this.');
    await new Promise((resolve) => launched?.browser.once('disconnected', resolve));
  } finally {
    await launched?.browser.close().catch(() => undefined);
    target.close();
  }
});
