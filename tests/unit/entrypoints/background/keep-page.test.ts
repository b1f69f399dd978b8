import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageReport } from '../../../../engine/types.ts';
import { buildContext } from '../../../../entrypoints/background/build-context.ts';
import { forgetPage } from '../../../../entrypoints/background/forget-page.ts';
import { keepPage } from '../../../../entrypoints/background/keep-page.ts';
import { readTab, writeTab } from '../../../../platform/tab-store.ts';

const report: PageReport = {
  lang: 'en',
  detected: true,
  score: 0.98,
  topics: [{ id: 'bases', score: 0.9 }],
  entities: [{ id: 'yokosuka', count: 2 }],
  evidence: [],
  groups: [],
  terms: [],
  figures: [],
};
const sender = { tab: { id: 3 }, frameId: 0 };

const setBadgeText = vi.fn(async () => undefined);
const executeScript = vi.fn(async () => []);

describe('keepPage', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    setBadgeText.mockClear();
    executeScript.mockClear();
    Object.assign(fakeBrowser, {
      action: {
        setBadgeText,
        setBadgeBackgroundColor: async () => undefined,
        setTitle: async () => undefined,
      },
      scripting: { executeScript, insertCSS: async () => undefined, removeCSS: async () => undefined },
      i18n: { getMessage: (key: string) => key },
    });
  });

  it('keeps what the page is about, shows a badge and sends the marks', async () => {
    await keepPage(report, sender);
    expect(await readTab(3)).toMatchObject({ tabId: 3, report });
    expect(setBadgeText).toHaveBeenCalledWith({ tabId: 3, text: '1' });
    expect(executeScript).toHaveBeenCalled();
  });

  it('forgets a page that is no longer about the subject', async () => {
    await keepPage(report, sender);
    await keepPage(null, sender);
    expect(await readTab(3)).toBeNull();
    expect(setBadgeText).toHaveBeenLastCalledWith({ tabId: 3, text: '' });
  });

  it('keeps what was asked for by hand, whatever the page said of itself before and is heard late', async () => {
    await writeTab(buildContext(3, report, { forced: true }));
    await keepPage(null, sender);
    expect(await readTab(3)).toMatchObject({ forced: true, report });
  });

  it('forgets a tab that closed', async () => {
    await keepPage(report, sender);
    await forgetPage(3);
    expect(await readTab(3)).toBeNull();
  });

  it('takes a tab that closed meanwhile as no error', async () => {
    executeScript.mockRejectedValueOnce(new Error('No tab with id: 3'));
    await expect(keepPage(report, sender)).resolves.toBeUndefined();
  });

  describe('of a page with frames', () => {
    const frame = { tab: { id: 3 }, frameId: 8 };
    const other = { ...report, score: 0.9, entities: [{ id: 'misawa', count: 1 }] };

    it('takes what a frame says while the page itself has nothing', async () => {
      await keepPage(null, sender);
      await keepPage(other, frame);
      expect(await readTab(3)).toMatchObject({ frameId: 8, report: other });
      await keepPage(null, sender);
      expect(await readTab(3)).toMatchObject({ frameId: 8 });
    });

    it('puts the page itself before its frames, and marks them all the same', async () => {
      await keepPage(other, frame);
      await Promise.all([keepPage(report, sender), keepPage(other, frame)]);
      expect(await readTab(3)).toMatchObject({ frameId: 0, report });
      expect(executeScript).toHaveBeenLastCalledWith(
        expect.objectContaining({ target: { tabId: 3, frameIds: [8] } }),
      );
    });

    it('forgets a frame when it says so itself, not when another does', async () => {
      await keepPage(other, frame);
      await keepPage(null, { ...frame, frameId: 9 });
      expect(await readTab(3)).toMatchObject({ frameId: 8 });
      await keepPage(null, frame);
      expect(await readTab(3)).toBeNull();
    });

    it('takes the surest of several frames', async () => {
      await keepPage(other, frame);
      await keepPage(report, { ...frame, frameId: 9 });
      await keepPage(other, frame);
      expect(await readTab(3)).toMatchObject({ frameId: 9 });
    });
  });
});
