import assert from 'node:assert/strict';
import { badge, badges, openMarked, SOON, standsClose } from './badges.ts';
import { type Session, type Tab, test, until } from './harness.ts';

interface Card {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const card = (session: Session, tab: Tab): Promise<Card | null> =>
  session.inMarks(tab, (root) => {
    const open = root.querySelector<HTMLElement>('.card:popover-open');
    if (!open) return null;
    const { left, top, right, bottom } = open.getBoundingClientRect();
    return { text: open.textContent ?? '', left, top, right, bottom };
  });

const opened = async (session: Session, tab: Tab): Promise<Card> =>
  (await until('the card', () => card(session, tab)))!;
const closed = (session: Session, tab: Tab): Promise<unknown> =>
  until('the card to close', async () => !(await card(session, tab)));

async function moveTo(tab: Tab, { left, top, right, bottom }: Omit<Card, 'text'>): Promise<void> {
  await tab.page.mouse.move((left + right) / 2, (top + bottom) / 2);
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

test('badges stay within 3 px of their text', async (session) => {
  const tab = await openMarked(session, 'marks/settings.html');
  const { page } = tab;
  await standsClose(session, tab, 'loading');
  await page.evaluate(() => scrollTo(0, 120));
  await standsClose(session, tab, 'scrolling');
  await page.evaluate(() => document.querySelector('.scroller')!.scrollBy(0, 40));
  await standsClose(session, tab, 'scrolling a box in the page');
  await page.setViewport({ width: 420, height: 700 });
  await standsClose(session, tab, 'resizing');
  await page.evaluate(() => {
    document.documentElement.style.zoom = '1.25';
  });
  await standsClose(session, tab, 'zooming');
  await page.evaluate(() => {
    document.documentElement.style.zoom = '';
    document.querySelector('h1')!.after(document.createElement('hr'), 'An advertisement of two lines.');
  });
  await standsClose(session, tab, 'more content');
  await page.evaluate(() => {
    document.querySelector('article')!.style.transform = 'translate(12px, 30px) scale(0.95)';
  });
  await standsClose(session, tab, 'a transform');
  await page.evaluate(() => {
    document.documentElement.style.cssText = 'position: relative; margin: 10px 30px';
  });
  await standsClose(session, tab, 'moving the root element');
  await page.evaluate(async () => {
    document.body.style.fontFamily = 'late, serif';
    const names = ['Liberation Mono', 'DejaVu Sans Mono', 'Courier New', 'Menlo', 'Noto Sans CJK JP'];
    const late = new FontFace('late', names.map((name) => `local("${name}")`).join());
    document.fonts.add(await late.load());
  });
  await standsClose(session, tab, 'a late font');
});

test('badges follow text in an app that scrolls inside itself', async (session) => {
  const tab = await openMarked(session, 'marks/app-shell.html', { width: 900, height: 420 });
  const first = (await badges(session, tab))[0]!;
  for (const top of [30, 60, 90]) {
    await tab.page.evaluate((to) => document.getElementById('app')!.scrollTo(0, to), top);
    await standsClose(session, tab, `scrolling to ${top}`);
  }
  await tab.page.evaluate(() => document.getElementById('app')!.scrollTo(0, 400));
  await until(
    'the badge of text that has scrolled away to go',
    async () => !(await badge(session, tab, first.key)),
    SOON,
  );
});

test('badges stand right in vertical Japanese with ruby', async (session) => {
  const tab = await openMarked(session, 'marks/vertical.html');
  await standsClose(session, tab, 'loading');
  await tab.page.evaluate(() => scrollTo(-80, 0));
  await standsClose(session, tab, 'scrolling');
});

test('text that cannot be seen has no badge until it can', async (session) => {
  const tab = await openMarked(session, 'marks/settings.html', { width: 900, height: 1600 });
  const keys = async (): Promise<string[]> =>
    (await badges(session, tab)).map(({ key }) => key.replace('entity:', ''));
  await until('the last visible badge', async () => (await keys()).includes('henoko'));
  await pause(400);
  const shown = await keys();
  for (const unseen of ['camp-schwab', 'camp-hansen', 'yokota', 'elbridge-colby', 'iwakuni', 'misawa']) {
    assert.ok(!shown.includes(unseen), `${unseen} cannot be seen`);
  }
  await tab.page.evaluate(() => {
    document.querySelector('.covered > div')!.remove();
    document.querySelector('details')!.open = true;
    document.querySelector('.scroller')!.scrollTo(0, 90);
  });
  for (const seen of ['elbridge-colby', 'iwakuni', 'misawa']) {
    await until(`a badge for ${seen}`, async () => (await keys()).includes(seen), SOON);
  }
});

test('the page gets no wider, and its layout does not shift', async (session) => {
  const tab = await openMarked(session, 'marks/settings.html', { width: 320, height: 600 });
  const width = (): Promise<number> => tab.page.evaluate(() => document.documentElement.scrollWidth);
  const marked = await width();
  await session.changeSettings({ marks: false });
  await until('the marks to go', async () => (await session.traces(tab)).hosts === 0);
  assert.equal(await width(), marked);
  if (session.name !== 'chromium') return;
  await session.changeSettings({ marks: true });
  // What the change of the window moved is not counted.
  await tab.page.reload();
  await session.marked(tab);
  await standsClose(session, tab, 'loading again');
  const shift = await tab.page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
  assert.equal(shift, 0);
});

test('a card opens for a pointer that rests, stays while it is wanted, and is one at a time', async (session) => {
  const tab = await openMarked(session, 'marks/app-shell.html');
  const { page } = tab;
  const [first, second] = await badges(session, tab);
  await moveTo(tab, first!);
  await pause(100);
  await page.mouse.move(880, 680);
  await pause(500);
  assert.equal(await card(session, tab), null, 'the pointer only passed over');

  await moveTo(tab, first!);
  const box = await opened(session, tab);
  const { left, right, top, bottom } = box;
  await page.mouse.move((left + right) / 2, (top + bottom) / 2, { steps: 12 });
  await pause(700);
  assert.ok(await card(session, tab), 'the pointer is in the card');
  await page.mouse.move(880, 680, { steps: 5 });
  await closed(session, tab);

  await page.mouse.click((first!.left + first!.right) / 2, (first!.top + first!.bottom) / 2);
  const pinned = await opened(session, tab);
  await page.mouse.move(880, 680, { steps: 5 });
  await pause(700);
  assert.ok(await card(session, tab), 'what was pressed for stays');
  await page.keyboard.press('Escape');
  await closed(session, tab);

  await moveTo(tab, second!);
  assert.notEqual((await opened(session, tab)).text, pinned.text);
  await page.mouse.click(880, 680);
  await closed(session, tab);
});

test('a card opens for the underlined text itself', async (session) => {
  const tab = await openMarked(session, 'marks/settings.html');
  const text = await tab.page.evaluate(() => {
    const later = document.getElementById('later')!;
    const ranges = [...(CSS.highlights.get('backstory-entity') ?? [])] as Range[];
    const range = ranges.find(({ startContainer }) => later.contains(startContainer))!;
    later.scrollIntoView({ block: 'center' });
    const { left, top, right, bottom } = range.getBoundingClientRect();
    return { left, top, right, bottom };
  });
  await pause(300);
  await moveTo(tab, text);
  await opened(session, tab);
});

test('a card is within the window from 320 px up', async (session) => {
  const tab = await openMarked(session, 'marks/app-shell.html');
  for (const [width, height] of [
    [320, 480],
    [375, 667],
    [900, 700],
  ] as const) {
    await tab.page.setViewport({ width, height });
    await standsClose(session, tab, 'resizing');
    for (const { key } of (await badges(session, tab)).slice(0, 6)) {
      const at = await badge(session, tab, key);
      if (!at || at.bottom > height || at.top < 60) continue;
      await tab.page.mouse.click((at.left + at.right) / 2, (at.top + at.bottom) / 2);
      const box = await opened(session, tab);
      assert.ok(
        box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height,
        `${key} at ${width}: ${JSON.stringify(box)}`,
      );
      await tab.page.keyboard.press('Escape');
      await closed(session, tab);
    }
  }
});

test('badges and card work from the keyboard and say what they are', async (session) => {
  const tab = await openMarked(session, 'marks/app-shell.html');
  const all = await badges(session, tab);
  for (const { name, tabIndex } of all) {
    assert.match(name, /., explained$/);
    assert.equal(tabIndex, -1);
  }
  const focused = (): Promise<string> =>
    session.inMarks(tab, (root) => {
      const { activeElement } = root;
      return activeElement?.closest('.card') ? 'card' : (activeElement?.ariaLabel ?? '');
    });
  await tab.page.keyboard.press('Shift');
  await session.inMarks(tab, (root) => {
    const first = root.querySelector<HTMLElement>('.badge')!;
    first.focus({ focusVisible: true } as FocusOptions);
  });
  await opened(session, tab);
  const roles = await session.inMarks(tab, (root) => {
    const open = root.querySelector<HTMLElement>('.card')!;
    const named = root.getElementById(open.getAttribute('aria-labelledby') ?? '');
    return [open.role, named?.textContent ?? '', root.querySelector<HTMLElement>('.badge')!.ariaExpanded];
  });
  assert.deepEqual([roles[0], roles[2]], ['dialog', 'true']);
  assert.ok(all[0]!.name.startsWith(roles[1]!), 'badge and card have the same name');
  await tab.page.keyboard.press('Tab');
  assert.equal(await focused(), 'card');
  await tab.page.keyboard.press('Escape');
  await closed(session, tab);
  assert.equal(await focused(), all[0]!.name, 'the focus is back');
  await tab.page.keyboard.press('Enter');
  await opened(session, tab);
  assert.equal(await focused(), 'card');
});

test('a card leads to the other places of its subject', async (session) => {
  const tab = await openMarked(session, 'marks/settings.html');
  const first = (await badge(session, tab, 'entity:pete-hegseth'))!;
  await tab.page.mouse.click((first.left + first.right) / 2, (first.top + first.bottom) / 2);
  await opened(session, tab);
  const step = (): Promise<void> =>
    session.inMarks(tab, (root) => root.querySelector<HTMLElement>('.steps button:last-child')!.click());
  const current = (): Promise<number> =>
    tab.page.evaluate(() => {
      const [range] = CSS.highlights.get('backstory-current') ?? [];
      return (range as Range).getBoundingClientRect().top;
    });
  const count = (await session.traces(tab)).highlights['backstory-current'];
  assert.equal(count, 1);
  await step();
  await until('the second place on the screen', async () => {
    const top = await current();
    return top > 0 && top < 700 && (await tab.page.evaluate(() => scrollY)) > 0;
  });
  assert.match((await opened(session, tab)).text, /2\/3/);
  await step();
  await step();
  assert.match((await opened(session, tab)).text, /1\/3/);
});

test('what the reader does not want is not marked again', async (session) => {
  const tab = await openMarked(session, 'marks/app-shell.html');
  const dismiss = async (key: string, choice: number): Promise<void> => {
    const at = (await badge(session, tab, key))!;
    await tab.page.mouse.click((at.left + at.right) / 2, (at.top + at.bottom) / 2);
    await opened(session, tab);
    await session.inMarks(
      tab,
      (root, nth) => {
        root.querySelector<HTMLElement>('summary')!.click();
        root.querySelectorAll<HTMLElement>('.not-here li button')[nth]!.click();
      },
      choice,
    );
    await until(`no badge for ${key}`, async () => !(await badge(session, tab, key)));
  };
  await dismiss('entity:pete-hegseth', 0);
  await dismiss('entity:shinjiro-koizumi', 2);
  await until('the choice to be kept', async () => {
    const { settings } = await session.inExtension((api) => api.storage.local.get('settings'));
    const { notHere } = settings as { notHere: { entity: string; site: string | null }[] };
    return JSON.stringify(notHere) === '[{"entity":"shinjiro-koizumi","site":null}]';
  });
  await tab.page.reload();
  await until('the other badge', () => badge(session, tab, 'entity:pete-hegseth'));
  assert.equal(await badge(session, tab, 'entity:shinjiro-koizumi'), undefined);
});

test('marks go and come with the setting', async (session) => {
  const tab = await openMarked(session, 'marks/app-shell.html');
  await session.changeSettings({ marks: false });
  await until('no trace in the page', async () => {
    const { hosts, highlights } = await session.traces(tab);
    return hosts === 0 && Object.keys(highlights).length === 0;
  });
  await session.changeSettings({ marks: true });
  await session.marked(tab);
  await standsClose(session, tab, 'coming back');
});

test('the page does not hear of what happens in badges and card', async (session) => {
  const tab = await openMarked(session, 'marks/app-shell.html');
  await tab.page.evaluate(() => {
    const heard: string[] = [];
    (globalThis as { heard?: string[] }).heard = heard;
    for (const type of [
      'click',
      'pointerdown',
      'mousedown',
      'pointerup',
      'mouseup',
      'mouseover',
      'focusin',
      'keydown',
    ]) {
      document.addEventListener(type, ({ target }) => {
        if ((target as Element).localName === 'backstory-marks') heard.push(type);
      });
    }
  });
  const at = (await badges(session, tab))[0]!;
  await tab.page.mouse.click((at.left + at.right) / 2, (at.top + at.bottom) / 2);
  await opened(session, tab);
  await tab.page.keyboard.press('Tab');
  await tab.page.keyboard.press('Escape');
  await closed(session, tab);
  assert.deepEqual(await tab.page.evaluate(() => (globalThis as { heard?: string[] }).heard), []);
});

test('marks come back when the page replaces its body, or itself', async (session) => {
  const tab = await openMarked(session, 'marks/app-shell.html');
  const text = await tab.page.evaluate(() => document.querySelector('article')!.outerHTML);
  await tab.page.evaluate((article) => {
    const body = document.createElement('body');
    body.innerHTML = `<main>${article.replace('Kadena', 'Misawa')}</main>`;
    document.body.replaceWith(body);
  }, text);
  await until('a badge for the new text', () => badge(session, tab, 'entity:misawa'));
  assert.ok((await session.traces(tab)).last);
  await tab.page.evaluate((article) => {
    document.open();
    document.write(`<!doctype html><html lang="en"><body><main>${article}</main></body></html>`);
    document.close();
  }, text);
  await until('a badge in the new document', () => badge(session, tab, 'entity:kadena'));
  const { hosts, last } = await session.traces(tab);
  assert.deepEqual({ hosts, last }, { hosts: 1, last: true });
  await standsClose(session, tab, 'document.open');
});
