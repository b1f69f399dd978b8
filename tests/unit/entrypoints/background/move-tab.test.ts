import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { moveTab } from '../../../../entrypoints/background/move-tab.ts';
import { readTab, writeTab } from '../../../../platform/tab-store.ts';
import { contextOf } from '../popup/context-of.ts';

const setBadgeText = vi.fn();
let discarded: boolean;

describe('moveTab', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    discarded = true;
    Object.assign(fakeBrowser, {
      action: {
        setBadgeText,
        setBadgeBackgroundColor: async () => undefined,
        setTitle: async () => undefined,
      },
      i18n: { getMessage: (key: string) => key },
    });
    fakeBrowser.tabs.get = (async () => ({ discarded })) as unknown as typeof fakeBrowser.tabs.get;
    await writeTab({ ...contextOf(), tabId: 3 });
  });

  it('keeps what was known of a discarded page under the new number, badge and all', async () => {
    await moveTab(5, 3);
    expect(await readTab(3)).toBeNull();
    expect(await readTab(5)).toEqual({ ...contextOf(), tabId: 5 });
    expect(setBadgeText).toHaveBeenCalledWith(expect.objectContaining({ tabId: 5, text: '2' }));
  });

  it('shows no badge on a page that was only checked by hand', async () => {
    const { report, ...context } = contextOf({ forced: true });
    await writeTab({ ...context, report: { ...report, detected: false }, tabId: 3 });
    await moveTab(5, 3);
    expect(await readTab(5)).toMatchObject({ tabId: 5, forced: true });
    expect(setBadgeText).not.toHaveBeenCalled();
  });

  it('leaves it to the page to speak where there is one', async () => {
    discarded = false;
    await moveTab(5, 3);
    expect([await readTab(3), await readTab(5)]).toEqual([null, null]);
  });

  it('has nothing to do for a tab that is not known', async () => {
    await moveTab(5, 4);
    expect(await readTab(5)).toBeNull();
    expect(setBadgeText).not.toHaveBeenCalled();
  });
});
