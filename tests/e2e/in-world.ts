import type { Page } from 'puppeteer-core';

/**
 * Runs code in the world of the extension's scripts in a page, out of the page's sight. Only Chromium's debugger goes
 * there.
 */
export async function inWorld(page: Page, code: string): Promise<unknown> {
  const cdp = await page.createCDPSession();
  try {
    const worlds: number[] = [];
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
    });
    await cdp.send('Runtime.enable');
    const [contextId] = worlds;
    if (contextId === undefined) throw new Error('no script of the extension runs in the page');
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      contextId,
      expression: code,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await cdp.detach();
  }
}
