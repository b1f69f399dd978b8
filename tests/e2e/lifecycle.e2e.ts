import assert from 'node:assert/strict';
import { badges } from './badges.ts';
import { type Tab, test, until } from './harness.ts';
import { Session } from './session.ts';

/** A browser of its own, in which the extension may come to an end. */
async function inFreshBrowser(
  name: Session['name'],
  run: (session: Session) => Promise<void>,
): Promise<void> {
  const session = await Session.start(name);
  try {
    await session.install();
    await run(session);
  } finally {
    await session.end();
  }
}

/** Has the page change as it likes for a while. */
const keepChanging = (tab: Tab): Promise<void> =>
  tab.page.evaluate(async () => {
    for (let n = 0; n < 20; n++) {
      const p = document.createElement('p');
      p.textContent = `Camp Zama, for the ${n}th time.`;
      document.querySelector('article')!.append(p);
      scrollBy(0, 40);
      document.querySelector('h1')!.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    history.pushState({}, '', '?changed');
  });

/**
 * Is anything of the marks to be seen? Firefox stops our code together with the extension, but takes the style back
 * without which there are none.
 */
const areSeen = (tab: Tab): Promise<boolean> =>
  tab.page.evaluate(() => {
    const host = document.querySelector('backstory-marks');
    const isShown = host !== null && getComputedStyle(host).display !== 'none';
    const style = getComputedStyle(document.querySelector('article p')!, '::highlight(backstory-entity)');
    return isShown || (CSS.highlights.has('backstory-entity') && style.textDecorationLine === 'underline');
  });

test('a page that comes back from the back/forward cache is known and marked again', async (session) => {
  const tab = await session.open('en-talks.html');
  await session.detected(tab);
  await session.marked(tab);
  await tab.page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      (globalThis as { returned?: boolean }).returned = persisted;
    });
  });
  await tab.page.goto(session.url('empty.html'));
  await session.gone(tab);
  await tab.page.goBack({ waitUntil: [] }).catch(() => undefined);
  await until('the page to come back as it was left', () =>
    tab.page.evaluate(() => (globalThis as { returned?: boolean }).returned),
  );
  await session.detected(tab);
  await session.marked(tab);
  assert.ok((await badges(session, tab)).length > 0);
});

test('a page that the browser loads ahead of time is left alone until it is shown', async (session) => {
  // Firefox loads no pages ahead of time.
  if (session.name !== 'chromium') return;
  const tab = await session.open('live/ahead.html');
  await session.staysQuiet(tab);
  await tab.page.click('#next');
  await until('the other page', () =>
    tab.page.evaluate(() => location.search === '?ahead' && document.readyState === 'complete'),
  );
  const wasAhead = await tab.page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation');
    return (entry as PerformanceEntry & { activationStart: number }).activationStart > 0;
  });
  assert.ok(wasAhead, 'it was loaded ahead of time');
  await session.detected(tab);
  await session.marked(tab);
});

test('when the extension is updated under a page, the old marks go and new ones come', async ({ name }) => {
  await inFreshBrowser(name, async (session) => {
    const tab = await session.open('en-talks.html');
    await session.marked(tab);
    await tab.page.evaluate(() => {
      document.querySelector<HTMLElement>('backstory-marks')!.dataset.old = '';
    });
    await session.updateExtension();
    await tab.page.bringToFront();
    await until('new marks', () =>
      tab.page.evaluate(() => document.querySelector('backstory-marks:not([data-old])') !== null),
    );
    await session.marked(tab);
    await session.detected(tab);
    await keepChanging(tab);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const { hosts, last } = await session.traces(tab);
    assert.deepEqual({ hosts, last }, { hosts: 1, last: true });
    assert.deepEqual(tab.errors, []);
  });
});

test('when the extension is removed under a page, its marks go and nothing throws', async ({ name }) => {
  await inFreshBrowser(name, async (session) => {
    const marked = await session.open('en-talks.html');
    await session.marked(marked);
    const other = await session.open('ja-rice-koizumi.html');
    await marked.page.bringToFront();
    assert.ok(await areSeen(marked));
    await session.removeExtension();
    await until('the marks to go', async () => !(await areSeen(marked)));
    for (const tab of [marked, other]) {
      await tab.page.bringToFront();
      await keepChanging(tab);
    }
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    assert.equal(await areSeen(marked), false);
    assert.deepEqual([...marked.errors, ...other.errors], []);
  });
});
