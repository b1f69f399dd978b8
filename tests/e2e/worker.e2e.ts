import assert from 'node:assert/strict';
import { test } from './harness.ts';
import { Session } from './session.ts';

test('after the worker was stopped the popup still answers from what was kept', async (session) => {
  const tab = await session.open('en-talks.html');
  await session.detected(tab);
  await session.stopWorker();
  const popup = await session.openPopup(tab);
  const items = await popup.$$('[data-part=related] li');
  assert.ok(items.length > 0);
});

test('after the worker was stopped the next page is noticed as before', async (session) => {
  await session.detected(await session.open('en-base-noise.html'));
  await session.stopWorker();
  const tab = await session.open('ja-talks.html');
  await session.detected(tab);
  await session.marked(tab);
});

test('what the worker kept can be rebuilt by asking the page again', async (session) => {
  const tab = await session.open('en-talks.html');
  await session.detected(tab);
  await session.inExtension((api) => api.storage.session.clear());
  await session.stopWorker();
  const popup = await session.openPopup(tab);
  assert.ok((await popup.$$('[data-part=mentions] li')).length > 0);
});

test('tabs that were open before the extension was installed are read at once', async ({ name }) => {
  const fresh = await Session.start(name);
  try {
    const about = await fresh.open('en-base-noise.html');
    const other = await fresh.open('ja-rice-koizumi.html');
    await fresh.install();
    await fresh.identify(about);
    await fresh.identify(other);
    await fresh.detected(about);
    await about.page.bringToFront();
    await fresh.marked(about);
    await fresh.staysQuiet(other);
  } finally {
    await fresh.end();
  }
});

test('the first page after the installation is noticed', async ({ name }) => {
  const fresh = await Session.start(name);
  try {
    await fresh.install();
    const tab = await fresh.open('en-talks.html');
    await fresh.detected(tab);
    await fresh.marked(tab);
  } finally {
    await fresh.end();
  }
});
