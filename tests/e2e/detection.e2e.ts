import assert from 'node:assert/strict';
import { test } from './harness.ts';

const about = {
  'en-talks.html': ['talks', 'en'],
  'en-base-noise.html': ['bases', 'en'],
  'en-arms-sale.html': ['arms', 'en'],
  'dark-news.html': ['forces', 'en'],
  'ja-talks.html': ['talks', 'ja'],
  'ja-okinawa.html': ['bases', 'ja'],
  'ja-base-noise.html': ['bases', 'ja'],
  'ja-exercise.html': ['exercises', 'ja'],
} as const;

const notAbout = [
  'ja-rice-koizumi.html',
  'en-us-korea.html',
  'en-baseball-defense.html',
  'en-okinawa-travel.html',
  'en-sidebar-only.html',
  'long-feed.html',
  'empty.html',
];

for (const [path, [topic, lang]] of Object.entries(about)) {
  test(`${path} is noticed: badge, topics, marks`, async (session) => {
    const tab = await session.open(path);
    assert.match(await session.detected(tab), /^(\d+\+?|•)$/);
    const context = await session.tabContext(tab);
    assert.equal(context?.report.detected, true);
    assert.equal(context.report.lang, lang);
    assert.ok(
      context.report.topics.some(({ id }) => id === topic),
      `topics are ${JSON.stringify(context.report.topics)}`,
    );
    assert.ok(context.related.length > 0 && context.related.every(({ why }) => why.length > 0));
    const traces = await session.marked(tab);
    assert.equal(traces.hosts, 1);
    assert.equal(traces.last, true);
    await session.picture(tab.page, path.replace('.html', ''));
  });
}

for (const path of notAbout) {
  test(`${path} is left alone: no badge, no element, no underline`, async (session) => {
    const tab = await session.open(path);
    await session.staysQuiet(tab);
    assert.equal(await session.tabContext(tab), undefined);
  });
}

test('the worker keeps neither text nor address of a page', async (session) => {
  const tab = await session.open('en-talks.html');
  await session.detected(tab);
  const kept = JSON.stringify(await session.inExtension((api) => api.storage.session.get(null)));
  for (const secret of ['jackets', 'en-talks', 'telephone', '127.0.0.1']) {
    assert.ok(!kept.includes(secret), `session storage holds '${secret}'`);
  }
});

test('the title of the toolbar button says what the page is about', async (session) => {
  const tab = await session.open('en-talks.html');
  await session.detected(tab);
  assert.match(await session.badgeTitle(tab), /Talks and command/);
  const other = await session.open('empty.html');
  assert.equal(await session.badgeTitle(other), 'Backstory');
});
