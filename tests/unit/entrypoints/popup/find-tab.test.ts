import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findHost } from '../../../../entrypoints/popup/find-host.ts';
import { findTab } from '../../../../entrypoints/popup/find-tab.ts';

describe('findTab', () => {
  beforeEach(() => fakeBrowser.reset());

  it('takes the tab that the address names', async () => {
    expect(await findTab('?tab=12')).toBe(12);
  });

  it('takes the tab in front where none is named, or nonsense is', async () => {
    const tab = await fakeBrowser.tabs.create({ active: true, url: 'https://example.org/' });
    fakeBrowser.tabs.query = async () => [tab];
    expect([await findTab(''), await findTab('?tab=x')]).toEqual([tab.id, tab.id]);
    fakeBrowser.tabs.query = async () => [];
    expect(await findTab('')).toBeNull();
  });
});

describe('findHost', () => {
  it('gives the host of a web page and of nothing else', async () => {
    fakeBrowser.tabs.get = (async (id: number) => {
      if (id === 3) throw new Error('No tab with id: 3');
      return { url: id === 1 ? 'https://www.example.org/a' : 'about:blank' };
    }) as typeof fakeBrowser.tabs.get;
    expect([await findHost(1), await findHost(2), await findHost(3)]).toEqual([
      'www.example.org',
      null,
      null,
    ]);
  });
});
