import type { CDPSession, Page, Target } from 'puppeteer-core';
import { openFirefoxPage } from './firefox-page.ts';
import type { Session } from './session.ts';

/**
 * What code of ours has thrown and nobody caught, and what it logged as an error: in the worker and in these
 * pages; Firefox says it of all pages at once. Browsers keep both for whoever asks later, so what was thrown before the
 * driver was there counts too.
 */
export const thrown = (session: Session, ...pages: Page[]): Promise<string[]> =>
  session.name === 'chromium' ? thrownInChromium(session, pages) : thrownInFirefox(session);

async function thrownInChromium({ browser }: Session, pages: Page[]): Promise<string[]> {
  const isWorker = (target: Target): boolean =>
    target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
  const sessions = [
    ...pages.map((page) => page.createCDPSession()),
    ...browser
      .targets()
      .filter(isWorker)
      .map((target) => target.createCDPSession()),
  ];
  return (await Promise.all(sessions.map(async (cdp) => replay(await cdp)))).flat();
}

/** To who has just come the debugger says first what was logged before. */
async function replay(cdp: CDPSession): Promise<string[]> {
  const errors: string[] = [];
  cdp.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
    errors.push(exception?.description ?? text);
  });
  cdp.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error') errors.push(args.map(({ value, description }) => description ?? value).join(' '));
  });
  await cdp.send('Runtime.enable');
  await cdp.detach();
  return errors;
}

/**
 * Firefox has one console for everything, which its own pages can read. It notes there, too, that a page went while it
 * waited for an answer of the browser: no script can prevent that, and nothing was thrown.
 */
async function thrownInFirefox({ browser }: Session): Promise<string[]> {
  const page = await openFirefoxPage(browser);
  const errors = await page.evaluate(`Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
    .filter(({ sourceName }) => sourceName.startsWith('moz-extension://'))
    .map(({ errorMessage }) => errorMessage)
    .filter((text) => !/^Promise (resolved|rejected) after context unloaded/.test(text))`);
  await page.close();
  return errors as string[];
}
