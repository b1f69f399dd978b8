import assert from 'node:assert/strict';
import type { Frame, Page } from 'puppeteer-core';
import { type Session, type Tab, test, until } from './harness.ts';

/** Milliseconds in which a frame would long have been read. */
const QUIET = 1_500;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, QUIET));

/** A page with these frames; what they hold is said in the page. */
const openFrames = (session: Session, names: string): Promise<Tab> =>
  session.open(`live/frames.html?frames=${names}`, 'news.localhost');

/** The frame in the element with this id, also in an open shadow root. */
async function frameOf({ page }: { page: Page | Frame }, id: string): Promise<Frame> {
  const element = await until(`the frame ${id}`, () => page.$(`>>> #${id}`));
  return until(`what is in the frame ${id}`, () => element.contentFrame());
}

/** Puts a frame below the headline, as large as one with an article. */
const addFrame = ({ page }: Tab, src: string): Promise<void> =>
  page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.id = 'late';
    frame.src = address;
    frame.width = '700';
    frame.height = '420';
    document.querySelector('h1')!.after(frame);
  }, src);

/** How many marks are in the frame, and whether our element is. */
const marksIn = (frame: Frame): Promise<{ hosts: number; ranges: number }> =>
  frame.evaluate(() => ({
    hosts: document.querySelectorAll('backstory-marks').length,
    ranges: [...CSS.highlights].reduce(
      (sum, [name, { size }]) => sum + (name.startsWith('backstory-') ? size : 0),
      0,
    ),
  }));

const markedIn = (frame: Frame): Promise<unknown> =>
  until('marks in the frame', async () => {
    const { hosts, ranges } = await marksIn(frame);
    return hosts === 1 && ranges > 0;
  });

test('an article in a frame of the same origin is read, and is what the tab is about', async (session) => {
  const tab = await openFrames(session, 'own');
  await session.detected(tab);
  assert.ok((await session.tabContext(tab))?.report.topics.some(({ id }) => id === 'bases'));
  await markedIn(await frameOf(tab, 'own'));
  assert.equal((await session.traces(tab)).hosts, 0, 'the page itself has nothing');
});

test('an article in a frame of the same site under another name is read', async (session) => {
  const tab = await openFrames(session, 'sister');
  await session.detected(tab);
  await markedIn(await frameOf(tab, 'sister'));
});

test('an article that the page writes into a frame of its own is read', async (session) => {
  const tab = await openFrames(session, 'written');
  await session.detected(tab);
  await markedIn(await frameOf(tab, 'written'));
  assert.equal((await session.traces(tab)).hosts, 0, 'the page itself has nothing');
});

test('it is read, too, where the frame may not run scripts but is of the same origin', async (session) => {
  const tab = await openFrames(session, 'still');
  await session.detected(tab);
  await markedIn(await frameOf(tab, 'still'));
});

test('what is written into a frame of no origin is left alone', async (session) => {
  const tab = await openFrames(session, 'sandboxed,scripts-only');
  await session.staysQuiet(tab);
  // Nor where the frames are looked at for another's sake.
  const mixed = await openFrames(session, 'own,sandboxed,scripts-only');
  await markedIn(await frameOf(mixed, 'own'));
  await pause();
  for (const name of ['sandboxed', 'scripts-only']) {
    assert.deepEqual(await marksIn(await frameOf(mixed, name)), { hosts: 0, ranges: 0 }, name);
  }
});

test('a frame within a written frame is read', async (session) => {
  const tab = await openFrames(session, 'nested');
  await session.detected(tab);
  await markedIn(await frameOf({ page: await frameOf(tab, 'nested') }, 'inner'));
});

test('frames in open shadow roots are read, and again when they go to another page', async (session) => {
  const tab = await openFrames(session, 'own,written&shadow');
  await session.detected(tab);
  await markedIn(await frameOf(tab, 'written'));
  const frame = await frameOf(tab, 'own');
  await markedIn(frame);
  await frame.evaluate(() => location.assign('/en-talks.html'));
  await until('the other page', async () =>
    (await frameOf(tab, 'own')).evaluate(() => location.pathname === '/en-talks.html'),
  );
  await markedIn(await frameOf(tab, 'own'));
});

test('frames in shadow roots beside the page are left alone', async (session) => {
  const tab = await openFrames(session, 'own,written&shadow=aside');
  await session.staysQuiet(tab);
});

test('a page that is read itself has the frames in its shadow roots read', async (session) => {
  const tab = await session.open('en-arms-sale.html', 'news.localhost');
  await session.detected(tab);
  await tab.page.evaluate(() => {
    const host = document.createElement('div');
    document.querySelector('h1')!.after(host);
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<iframe id="late" src="/en-base-noise.html" width="700" height="420"></iframe>';
  });
  await markedIn(await frameOf(tab, 'late'));
});

test('frames of other sites, of advertisements, small and hidden ones are not read', async (session) => {
  // The first is one for which the frames are looked at at all.
  const names = ['own', 'stranger', 'small', 'advert', 'hidden', 'written-small', 'written-advert'];
  const tab = await openFrames(session, names.join());
  await markedIn(await frameOf(tab, 'own'));
  await pause();
  for (const name of names.slice(1)) {
    assert.deepEqual(await marksIn(await frameOf(tab, name)), { hosts: 0, ranges: 0 }, name);
  }
});

test('a page with none but such frames is left alone', async (session) => {
  const tab = await openFrames(session, 'stranger,small,advert,written-small,written-advert');
  await session.staysQuiet(tab);
});

test('the page itself comes before its frames, which are marked all the same', async (session) => {
  const tab = await session.open('en-arms-sale.html', 'news.localhost');
  await session.detected(tab);
  const before = (await session.tabContext(tab))!.report.entities;
  await addFrame(tab, '/en-base-noise.html');
  await markedIn(await frameOf(tab, 'late'));
  await pause();
  assert.notEqual(await session.badgeText(tab), '');
  const context = await session.tabContext(tab);
  assert.equal(context?.frameId, 0);
  assert.deepEqual(context.report.entities, before);
});

test('a frame that goes to another page takes its own with it', async (session) => {
  const tab = await openFrames(session, 'own');
  await session.detected(tab);
  const frame = await frameOf(tab, 'own');
  await markedIn(frame);
  await frame.evaluate(() => location.assign('/en-okinawa-travel.html'));
  await session.gone(tab);
  await frame.evaluate(() => location.assign('/en-talks.html'));
  await session.detected(tab);
  await markedIn(await frameOf(tab, 'own'));
});

test('a frame that goes elsewhere does not take from the page what it is about', async (session) => {
  const tab = await session.open('en-arms-sale.html', 'news.localhost');
  await session.detected(tab);
  await tab.page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.id = 'late';
    frame.src = '/empty.html';
    document.body.append(frame);
  });
  const frame = await frameOf(tab, 'late');
  await until('the frame to load', () => frame.evaluate(() => location.pathname === '/empty.html'));
  await frame.evaluate(() => location.assign('/empty.html?second'));
  await pause();
  await session.detected(tab);
  assert.equal((await session.tabContext(tab))?.frameId, 0);
});

const focusHeadline = (frame: Frame): Promise<void> =>
  frame.evaluate(() => {
    const headline = document.querySelector<HTMLElement>('h1, body')!;
    headline.tabIndex = -1;
    headline.focus();
  });

/** Waits until the focus is in a card of this frame. */
const isTurned = (frame: Frame): Promise<unknown> =>
  until('the focus in a card of the frame', () =>
    frame.evaluate(() => document.hasFocus() && document.activeElement?.localName === 'backstory-marks'),
  );

test('the shortcuts go through the marks of the frame that has the focus', async (session) => {
  const tab = await session.open('en-arms-sale.html', 'news.localhost');
  await session.marked(tab);
  await addFrame(tab, '/en-base-noise.html');
  const frame = await frameOf(tab, 'late');
  await markedIn(frame);
  await focusHeadline(frame);
  await session.runCommand(tab, 'next-mark');
  await isTurned(frame);
  assert.equal((await session.tabContext(tab))?.frameId, 0);
  await focusHeadline(tab.page.mainFrame());
  await session.runCommand(tab, 'next-mark');
  await isTurned(tab.page.mainFrame());
});

test('where that frame has no marks they go through those of the page', async (session) => {
  const tab = await session.open('en-arms-sale.html', 'news.localhost');
  await session.marked(tab);
  await addFrame(tab, '/en-okinawa-travel.html');
  const frame = await frameOf(tab, 'late');
  await until('the frame to load', () => frame.evaluate(() => document.readyState === 'complete'));
  await focusHeadline(frame);
  await session.runCommand(tab, 'next-mark');
  await isTurned(tab.page.mainFrame());
});

test('of two frames with marks they go through the one with the focus, and through one of them when it is elsewhere', async (session) => {
  const tab = await openFrames(session, 'own,sister');
  for (const name of ['own', 'sister']) await markedIn(await frameOf(tab, name));
  for (const name of ['own', 'sister']) {
    const frame = await frameOf(tab, name);
    await focusHeadline(frame);
    await session.runCommand(tab, 'next-mark');
    await isTurned(frame);
  }
  await focusHeadline(tab.page.mainFrame());
  await session.runCommand(tab, 'next-mark');
  await until('the focus in a card', async () => {
    const turned = await Promise.allSettled(
      ['own', 'sister'].map(async (name) =>
        (await frameOf(tab, name)).evaluate(
          () => document.hasFocus() && document.activeElement?.localName === 'backstory-marks',
        ),
      ),
    );
    return turned.some((one) => one.status === 'fulfilled' && one.value);
  });
});

test('a site that is switched off has its frames left alone, too', async (session) => {
  const tab = await openFrames(session, 'sister');
  await session.detected(tab);
  await session.changeSettings({ where: 'except', exceptSites: ['www.localhost', 'content.news.localhost'] });
  await session.gone(tab);
  assert.equal((await marksIn(await frameOf(tab, 'sister'))).hosts, 0);
});
