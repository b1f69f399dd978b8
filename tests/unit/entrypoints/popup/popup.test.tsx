import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, getSettings } from '../../../../platform/settings.ts';
import type { TabState } from '../../../../platform/tab-context.ts';
import { forgetTab, writeTab } from '../../../../platform/tab-store.ts';
import { speak } from '../../components/speak.ts';
import { contextOf } from './context-of.ts';

const worker = vi.hoisted(() => ({ answer: {} as Record<string, unknown>, asked: [] as string[] }));
vi.mock('../../../../platform/messages.ts', () => ({
  sendMessage: async (message: string) => {
    worker.asked.push(message);
    const answer = worker.answer[message];
    if (answer === undefined) throw new Error('the worker does not answer');
    return answer;
  },
}));

await speak('en');
const { createPopupStore } = await import('../../../../entrypoints/popup/store.ts');
const { Popup } = await import('../../../../entrypoints/popup/popup.tsx');

const detected: TabState = { status: 'detected', context: contextOf() };
let root: HTMLElement;
let end: AbortController;

async function open(tabId: number | null = 7): Promise<void> {
  const store = createPopupStore(tabId);
  await act(() => render(<Popup store={store} />, root));
  await act(() => store.start(end.signal));
}

const part = (name: string): string => root.querySelector(`[data-part=${name}]`)?.textContent ?? '';
const status = (): string => root.querySelector('[role=status]')?.textContent ?? '';
const press = (text: string): Promise<void> =>
  act(() => [...root.querySelectorAll('button')].find((one) => one.textContent?.includes(text))!.click());

beforeEach(async () => {
  end?.abort();
  fakeBrowser.reset();
  await speak('en');
  fakeBrowser.permissions.contains = async () => true;
  fakeBrowser.tabs.get = (async () => ({
    url: 'https://www.example.org/a',
  })) as unknown as typeof fakeBrowser.tabs.get;
  worker.answer = { getTab: detected };
  worker.asked = [];
  end = new AbortController();
  root?.remove();
  root = document.createElement('div');
  document.body.append(root);
});

describe('the popup', () => {
  it('shows no verdict before there is one', async () => {
    await act(() => render(<Popup store={createPopupStore(7)} />, root));
    expect(root.querySelector('[data-part=verdict]')).toBeNull();
    expect([root.querySelector('main')?.getAttribute('aria-busy'), status()]).toEqual([
      'true',
      'Reading the page',
    ]);
  });

  it('says what a detected page is about and what made it so', async () => {
    await open();
    expect(part('verdict')).toContain('This page is about US-Japan defense');
    expect(part('verdict')).toContain('Talks and command');
    expect(part('verdict')).toContain('TitlePete Hegseth');
    expect(part('verdict')).toContain('Opening“alliance”');
    for (const name of ['mentions', 'figures', 'related', 'summary', 'timeline'])
      expect(part(name)).not.toBe('');
    expect(root.querySelector('[data-part=why]')?.textContent).toBe('In both: Japan');
    expect(root.querySelectorAll('nav a')).toHaveLength(5);
    expect(status()).toBe('This page is about US-Japan defense');
  });

  it('names no topic that is off', async () => {
    await changeSettings({ watchOff: ['talks'] });
    await open();
    expect([...root.querySelectorAll('.chip')].map(({ textContent }) => textContent)).toEqual([
      'Spending and host-nation support',
    ]);
  });

  it('searches for a headline in the own engine of the reader', async () => {
    const query = vi.fn(async () => undefined);
    Object.assign(fakeBrowser, { search: { query } });
    await open();
    await press('Search for this headline');
    expect(query).toHaveBeenCalledWith({
      text: expect.stringContaining('Japan Exports to U.S. Rebound'),
      disposition: 'NEW_TAB',
    });
  });

  it('says when something that the reader asked for failed', async () => {
    Object.assign(fakeBrowser, { search: { query: () => Promise.reject(new Error('no engine')) } });
    await open();
    await press('Search for this headline');
    await vi.waitFor(() =>
      expect(root.querySelector('[role=alert]')?.textContent ?? '').toContain('did not work'),
    );
  });

  it('says why not, offers to check, and then shows what was found, with the focus on it', async () => {
    worker.answer = {
      getTab: { status: 'not-detected', context: contextOf() },
      checkTab: { status: 'not-detected', context: contextOf({ forced: true }) },
    };
    await open();
    expect(part('verdict')).toContain('It does mention Pete Hegseth and “alliance”');
    expect(part('mentions')).toBe('');
    root.querySelector<HTMLElement>('.verdict button')!.focus();
    await press('Check this page anyway');
    await vi.waitFor(() => expect(part('verdict')).toContain('2 names explained below'));
    expect(part('mentions')).toContain('NATO');
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('verdict-title'));
  });

  it('switches a topic on again', async () => {
    worker.answer = { getTab: { status: 'topics-off', context: contextOf() } };
    await changeSettings({ watchOff: ['talks', 'spending', 'arms'] });
    await open();
    expect(part('verdict')).not.toContain('Arms');
    await press('Switch on: Talks');
    await vi.waitFor(async () => expect((await getSettings()).watchOff).toEqual(['spending', 'arms']));
  });

  it.each([
    [{ where: 'click' as const }, 'only when you ask'],
    [{ where: 'only' as const }, 'www.example.org is not on it'],
    [{ where: 'except' as const, exceptSites: ['example.org'] }, 'does not run on www.example.org'],
  ])('says what keeps it off a site: %o', async (settings, text) => {
    worker.answer = { getTab: { status: 'site-off' }, checkTab: detected };
    await changeSettings(settings);
    await open();
    expect(part('verdict')).toContain(text);
    expect(part('summary')).not.toBe('');
    await press('Check this page');
    await vi.waitFor(() => expect(part('verdict')).toContain('This page is about'));
  });

  it('explains a page that nobody can read, also when there is no tab and when the worker does not answer', async () => {
    worker.answer = {};
    await open();
    expect(part('verdict')).toContain('Browsers let no extension read');
    await open(null);
    expect(part('verdict')).toContain('Browsers let no extension read');
  });

  it('says of a page that sleeps that it does, and what it is about once it has loaded', async () => {
    worker.answer = { getTab: { status: 'asleep' } };
    await open();
    expect(part('verdict')).toContain('This page is asleep');
    expect(part('summary')).not.toBe('');
    worker.answer = { getTab: detected };
    const load = (tabId: number, status: 'loading' | 'complete'): Promise<void> =>
      act(() => fakeBrowser.tabs.onUpdated.trigger(tabId, { status }, {} as never).then(() => undefined));
    await load(8, 'complete');
    await load(7, 'loading');
    expect(part('verdict')).toContain('asleep');
    await load(7, 'complete');
    await vi.waitFor(() => expect(part('verdict')).toContain('This page is about'));
  });

  it('asks for access that was taken back', async () => {
    worker.answer = { getTab: { status: 'unreadable' } };
    fakeBrowser.permissions.contains = async () => false;
    fakeBrowser.permissions.request = async () => {
      fakeBrowser.permissions.contains = async () => true;
      worker.answer = { getTab: detected };
      return true;
    };
    await open();
    await press('Allow access');
    await vi.waitFor(() => expect(part('verdict')).toContain('This page is about'));
  });

  it('follows the tab and the settings while it is open', async () => {
    await open();
    worker.answer = { getTab: { status: 'not-detected', context: contextOf() } };
    await act(() => writeTab(contextOf()));
    await vi.waitFor(() => expect(part('verdict')).toContain('not about'));
    worker.answer = { getTab: detected };
    await act(() => changeSettings({ headlinesOff: ['ai-chips'] }));
    await vi.waitFor(() => expect(part('verdict')).toContain('This page is about US'));
    expect(root.querySelectorAll('[data-part=related] li')).toHaveLength(1);
    end.abort();
    worker.asked = [];
    await forgetTab(7);
    expect(worker.asked).toEqual([]);
  });
});
