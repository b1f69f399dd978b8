import assert from 'node:assert/strict';
import { badge, badges, openMarked, standsAt, standsClose } from './badges.ts';
import { type Session, type Tab, test, until } from './harness.ts';
import { isUnderlined, underlined } from './underlined.ts';

/** What the pages of these tests offer. */
interface Page {
  prepend(text: string): void;
  append(text: string): void;
  swap(texts: string[]): void;
  endless?: boolean;
  navigation: { navigate(address: string): void };
}

const hasBadge = (session: Session, tab: Tab, key: string): Promise<unknown> =>
  until(`a badge of ${key}`, () => badge(session, tab, key));

const losesBadge = (session: Session, tab: Tab, key: string): Promise<unknown> =>
  until(`the badge of ${key} to go`, async () => !(await badge(session, tab, key)));

test('an app that shows its pages by navigation events is followed, also back and forward', async (session) => {
  const tab = await session.open('live/router.html?story=cake');
  await session.staysQuiet(tab);
  await tab.page.evaluate(() => {
    (globalThis as unknown as Page).navigation.navigate('?story=bases');
  });
  await session.detected(tab);
  await session.marked(tab);
  await tab.page.evaluate(() => history.back());
  await session.gone(tab);
  await tab.page.evaluate(() => history.forward());
  await session.detected(tab);
  await session.marked(tab);
});

test('a new address without new content keeps what the tab is about', async (session) => {
  const tab = await session.open('en-talks.html');
  await session.detected(tab);
  for (const change of [
    "history.pushState({}, '', '?again')",
    "history.replaceState({}, '', '?once-more')",
    "location.hash = 'top'",
  ]) {
    await tab.page.evaluate(change);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await session.detected(tab);
  }
  await session.marked(tab);
});

test('what a page loads when its end comes into sight is marked', async (session) => {
  const tab = await openMarked(session, 'live/feed.html');
  assert.equal(await badge(session, tab, 'entity:misawa'), undefined);
  await tab.page.evaluate(() => {
    (globalThis as unknown as Page).endless = true;
  });
  for (const name of ['Yokosuka', 'Misawa Air Base', 'Denny Tamaki']) {
    await tab.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await isUnderlined(tab, name);
    await tab.page.evaluate(() => scrollTo(0, 0));
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await standsAt(session, tab, ['#posts', 'Misawa Air Base', 'entity:misawa'], 'loading more');
});

test('a live blog gets its badges at the newest post', async (session) => {
  const tab = await openMarked(session, 'live/feed.html');
  await standsAt(session, tab, ['#posts p:nth-child(1)', 'Kadena Air Base', 'entity:kadena'], 'loading');
  for (let n = 0; n < 3; n++) {
    await tab.page.evaluate(
      (text) => (globalThis as unknown as Page).prepend(text),
      `Update ${n}: fighters leave Kadena Air Base.`,
    );
    await until('the badge at the newest post', async () => {
      await standsAt(
        session,
        tab,
        ['#posts p:nth-child(1)', 'Kadena Air Base', 'entity:kadena'],
        'a new post',
      );
      return true;
    });
    await standsClose(session, tab, 'a new post');
  }
  assert.equal((await badges(session, tab)).filter(({ key }) => key === 'entity:kadena').length, 1);
});

test('text that a paywall swaps out and in is followed', async (session) => {
  const tab = await openMarked(session, 'live/feed.html');
  const whole = await tab.page.evaluate(() =>
    [...document.querySelectorAll('#posts p')].map((p) => p.textContent ?? ''),
  );
  await tab.page.evaluate(() => (globalThis as unknown as Page).swap(['Subscribe to go on reading.']));
  await losesBadge(session, tab, 'entity:kadena');
  assert.ok(!(await underlined(tab)).includes('Kadena Air Base'));
  await tab.page.evaluate(
    (texts) => (globalThis as unknown as Page).swap(texts),
    [...whole, 'Camp Zama is next.'],
  );
  await hasBadge(session, tab, 'entity:kadena');
  await standsAt(session, tab, ['#posts', 'Camp Zama', 'entity:camp-zama'], 'the whole text');
});

test('a page that is translated in place is marked in its new language', async (session) => {
  const tab = await openMarked(session, 'live/feed.html');
  assert.equal((await session.tabContext(tab))?.report.lang, 'en');
  await tab.page.evaluate(() => {
    // As the translation of Chromium does it: each text in two elements of its own.
    const words: [string, string][] = [
      ['h1', '速報：日米防衛相が東京で会談'],
      [
        '#posts p',
        '日米両国の防衛相は同盟と、在日米軍の新しい司令部について話し合った。嘉手納基地の近くの住民は結果を待つよう求められた。沖縄県の玉城デニー前知事は談話を出した。',
      ],
      ['#more', '読み込まれた記事はここまでです。'],
    ];
    for (const [selector, text] of words) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = text;
      outer.append(inner);
      document.querySelector(selector)!.firstChild!.replaceWith(outer);
    }
    document.title = '速報：日米防衛相が東京で会談';
    document.documentElement.lang = 'ja';
    document.documentElement.classList.add('translated-ltr');
  });
  await until('the report in Japanese', async () => (await session.tabContext(tab))?.report.lang === 'ja');
  await standsAt(session, tab, ['#posts', '玉城デニー', 'entity:denny-tamaki'], 'translation');
  await standsClose(session, tab, 'translation');
});

test('an empty shell that gets its body late is noticed, and so is a page that writes itself anew', async (session) => {
  const tab = await session.open('empty.html');
  await session.staysQuiet(tab);
  const story = await (await fetch(session.url('en-base-noise.html'))).text();
  await tab.page.evaluate((html) => {
    document.body.replaceWith(new DOMParser().parseFromString(html, 'text/html').body);
  }, story);
  await session.detected(tab);
  await session.marked(tab);

  const other = await session.open('empty.html');
  await session.staysQuiet(other);
  await other.page.evaluate((html) => {
    document.open();
    document.write(html);
    document.close();
  }, story);
  await session.detected(other);
  await session.marked(other);
  // And once more, now that the marks stand.
  await other.page.evaluate((html) => {
    document.open();
    document.write(html.replaceAll('Kadena Air Base', 'Misawa Air Base'));
    document.close();
  }, story);
  await isUnderlined(other, 'Misawa Air Base');
  assert.equal((await session.traces(other)).hosts, 1);
});

test('what somebody types, or code, is never marked', async (session) => {
  const tab = await openMarked(session, 'live/editors.html', { width: 900, height: 1000 });
  const hasZama = async (): Promise<boolean> =>
    (await underlined(tab)).some((text) => text.includes('Zama')) ||
    (await badge(session, tab, 'entity:camp-zama')) !== undefined;
  assert.equal(await hasZama(), false);
  for (const id of ['rich', 'plain', 'area', 'line']) {
    await tab.page.click(`#${id}`);
    await tab.page.keyboard.press('End');
    await tab.page.keyboard.type(' and Camp Zama again');
  }
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  assert.equal(await hasZama(), false);
  // The same name in the article itself is.
  await tab.page.evaluate(() => document.querySelector('article p')!.append(' Camp Zama is next.'));
  await hasBadge(session, tab, 'entity:camp-zama');
  assert.equal((await underlined(tab)).filter((text) => text.includes('Zama')).length, 1);
});

test('a page that is nothing but an editor is left alone', async (session) => {
  const tab = await session.open('live/only-typed.html');
  await session.staysQuiet(tab);
  await tab.page.click('#editor p');
  await tab.page.keyboard.type('Camp Zama and Misawa Air Base, ');
  await session.staysQuiet(tab);
});

test('text in nested open shadow roots is read, and what changes in them', async (session) => {
  const tab = await openMarked(session, 'live/shadow.html');
  await session.detected(tab);
  await isUnderlined(tab, 'Yokota Air Base');
  await isUnderlined(tab, 'Camp Zama');
  await tab.page.evaluate("write('A visit to Misawa Air Base comes later.')");
  await isUnderlined(tab, 'Misawa Air Base');
  await hasBadge(session, tab, 'entity:misawa');
});

test('a shadow root whose text comes late is noticed', async (session) => {
  const tab = await session.open('live/shadow.html?quiet');
  await session.staysQuiet(tab);
  await tab.page.evaluate('tell()');
  await session.detected(tab);
  await isUnderlined(tab, 'Yokota Air Base');
});

test('an element that gets its shadow root late is noticed', async (session) => {
  const tab = await session.open('live/shadow.html?late');
  await session.staysQuiet(tab);
  await tab.page.evaluate('begin()');
  await session.detected(tab);
  await isUnderlined(tab, 'Yokota Air Base');
});

/** Milliseconds after which a page that does not change has been looked at for the last time. */
const RESTED = 2_500;

/** Puts an element into the page and waits until the page has been looked at with it. */
async function addHost({ page }: Tab, markup: string): Promise<void> {
  await page.evaluate((html) => {
    (document.querySelector('article') ?? document.body).insertAdjacentHTML('beforeend', html);
  }, markup);
  await new Promise((resolve) => setTimeout(resolve, RESTED));
}

/** Gives it an open shadow root with a text, which changes nothing in the document. */
const attach = ({ page }: Tab, text: string): Promise<void> =>
  page.evaluate((html) => {
    document.querySelector('#host')!.attachShadow({ mode: 'open' }).innerHTML = html;
  }, text);

const story = `<article><h1>U.S. Forces Japan moves its command to Yokota</h1><p>U.S. Forces Japan has its headquarters at
  Yokota Air Base. The alliance between Japan and the United States is to plan there, no longer in Hawaii.</p></article>`;

test('an ordinary element that gets its shadow root late is noticed soon', async (session) => {
  const tab = await session.open('empty.html');
  await addHost(tab, '<div id="host">\n</div>');
  await session.staysQuiet(tab);
  await attach(tab, story);
  await until('the toolbar badge', () => session.badgeText(tab), 3_000);
  await isUnderlined(tab, 'Yokota Air Base');
  // What the page adds to it has the page looked at as any other change.
  await tab.page.evaluate(() => {
    document.querySelector('#host')!.shadowRoot!.querySelector('p')!.append(' Camp Zama is next.');
  });
  await isUnderlined(tab, 'Camp Zama');
});

test('it is noticed on a page that has been read, too, and where it stands in a shadow root itself', async (session) => {
  const tab = await openMarked(session, 'live/feed.html');
  await addHost(tab, '<section id="host"></section>');
  await attach(tab, '<div id="inner"></div><p>Misawa Air Base is next.</p>');
  await isUnderlined(tab, 'Misawa Air Base');
  await new Promise((resolve) => setTimeout(resolve, RESTED));
  await tab.page.evaluate(() => {
    const inner = document.querySelector('#host')!.shadowRoot!.querySelector('#inner')!;
    inner.attachShadow({ mode: 'open' }).innerHTML = '<p>Then Camp Zama.</p>';
  });
  await isUnderlined(tab, 'Camp Zama');
});

test('it is noticed where its size stays what it was', async (session) => {
  const tab = await session.open('empty.html');
  await addHost(tab, '<div id="host" style="width: 600px; height: 400px"></div>');
  await attach(tab, story);
  await session.detected(tab);
});

test('one that holds something else is noticed when the page changes next', async (session) => {
  const tab = await session.open('empty.html');
  await addHost(tab, '<div id="host"><i>Please wait.</i></div>');
  await attach(tab, story);
  await tab.page.evaluate(() => document.body.append('.'));
  await session.detected(tab);
  await isUnderlined(tab, 'Yokota Air Base');
});

test('a page that changes 1,000 times a second keeps its badges, and gets its underlines back when it rests', async (session) => {
  const tab = await openMarked(session, 'live/feed.html');
  await tab.page.evaluate(() => {
    const clock = document.createElement('aside');
    document.body.append(clock);
    let n = 0;
    const timer = setInterval(() => {
      for (let i = 0; i < 4; i++) clock.textContent = String(n++);
    }, 4);
    (globalThis as { rest?: () => void }).rest = () => clearInterval(timer);
  });
  await until('the underlines to be left out', async () => (await underlined(tab)).length === 0);
  await tab.page.evaluate(() => (globalThis as unknown as Page).prepend('Misawa Air Base is next.'));
  await hasBadge(session, tab, 'entity:misawa');
  await until('the badge at its text', async () => {
    await standsAt(session, tab, ['#posts', 'Misawa Air Base', 'entity:misawa'], 'all that');
    return true;
  });
  await tab.page.evaluate(() => (globalThis as { rest?: () => void }).rest?.());
  await isUnderlined(tab, 'Misawa Air Base');
  await isUnderlined(tab, 'Kadena Air Base');
});
