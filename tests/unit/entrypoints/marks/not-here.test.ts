import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addNotHere, isNotHere } from '../../../../entrypoints/marks/not-here.ts';
import { defaultSettings, getSettings } from '../../../../platform/settings.ts';

beforeEach(() => {
  fakeBrowser.reset();
});

it('holds on a host and its subdomains, or anywhere', () => {
  const settings = {
    ...defaultSettings,
    notHere: [
      { entity: 'a', site: 'news.example' },
      { entity: 'b', site: null },
    ],
  };
  expect(isNotHere('a', 'news.example', settings)).toBe(true);
  expect(isNotHere('a', 'www.news.example', settings)).toBe(true);
  expect(isNotHere('a', 'othernews.example', settings)).toBe(false);
  expect(isNotHere('b', 'othernews.example', settings)).toBe(true);
  expect(isNotHere('c', 'news.example', settings)).toBe(false);
});

it('is kept once', async () => {
  await addNotHere('a', 'news.example');
  await addNotHere('a', 'news.example');
  await addNotHere('a', 'other.example');
  expect((await getSettings()).notHere).toEqual([
    { entity: 'a', site: 'news.example' },
    { entity: 'a', site: 'other.example' },
  ]);
});

it('anywhere stands for all sites', async () => {
  await addNotHere('b', null);
  await addNotHere('a', 'news.example');
  await addNotHere('a', null);
  expect((await getSettings()).notHere).toEqual([
    { entity: 'b', site: null },
    { entity: 'a', site: null },
  ]);
});
