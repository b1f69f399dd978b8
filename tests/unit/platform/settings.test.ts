import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, defaultSettings, getSettings, watchSettings } from '../../../platform/settings.ts';

describe('settings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('start with the defaults', async () => {
    expect(await getSettings()).toEqual(defaultSettings);
  });

  it('keep the others when one changes', async () => {
    await changeSettings({ marks: false });
    await changeSettings({ watchOff: ['arms'] });
    expect(await getSettings()).toEqual({ ...defaultSettings, marks: false, watchOff: ['arms'] });
  });

  it('take what an older version stored, and fill in what it did not know', async () => {
    await fakeBrowser.storage.local.set({ settings: { watchOff: ['talks'] } });
    expect(await getSettings()).toEqual({ ...defaultSettings, watchOff: ['talks'] });
  });

  it('tell everybody who watches', async () => {
    const changed = vi.fn();
    watchSettings(changed);
    await changeSettings({ where: 'click' });
    await vi.waitFor(() => expect(changed).toHaveBeenCalledWith(expect.objectContaining({ where: 'click' })));
  });
});
