import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, getSettings } from '../../../../platform/settings.ts';
import { speak } from '../../components/speak.ts';

await speak('en');
const { createOptionsStore } = await import('../../../../entrypoints/options/store.ts');
const { Options } = await import('../../../../entrypoints/options/options.tsx');

let root: HTMLElement;
let end: AbortController;

async function open(): Promise<void> {
  const store = createOptionsStore();
  await store.start(end.signal);
  await act(() => render(<Options store={store} />, root));
}

const input = (value: string): HTMLInputElement =>
  root.querySelector<HTMLInputElement>(`input[value="${value}"]`)!;
const press = (control: HTMLElement): Promise<void> => act(() => control.click());
const said = (role: 'status' | 'alert'): string =>
  root.querySelector(`.outcome [role=${role}]`)?.textContent?.trim() ?? '';

async function type(text: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement>('#site')!;
  field.value = text;
  await act(() => void root.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true })));
}

beforeEach(async () => {
  end?.abort();
  fakeBrowser.reset();
  await speak('en');
  fakeBrowser.permissions.contains = async () => true;
  fakeBrowser.commands.getAll = async () => [
    { name: '_execute_action', shortcut: 'Alt+Shift+U', description: '' },
    { name: 'next-mark', shortcut: '', description: '' },
  ];
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Backstory', version: '1.2.3' });
  end = new AbortController();
  root?.remove();
  root = document.createElement('div');
  document.body.append(root);
});

describe('the options', () => {
  it('have a switch for each of the eight and the ten topics, named by its id', async () => {
    await changeSettings({ watchOff: ['nuclear'] });
    await open();
    const switches = [...root.querySelectorAll<HTMLInputElement>('[data-part=topics] input')];
    expect(switches).toHaveLength(18);
    expect(switches.every(({ name, value }) => name === value)).toBe(true);
    expect(switches.filter(({ checked }) => !checked).map(({ value }) => value)).toEqual(['nuclear']);
  });

  it('save at once, and say so', async () => {
    await open();
    await press(input('talks'));
    await press(input('markets'));
    await vi.waitFor(async () =>
      expect(await getSettings()).toMatchObject({ watchOff: ['talks'], headlinesOff: ['markets'] }),
    );
    await vi.waitFor(() => expect(said('status')).toBe('Saved'));
    await press(input('talks'));
    await vi.waitFor(async () => expect((await getSettings()).watchOff).toEqual([]));
  });

  it('keep every change of several made in a hurry', async () => {
    await open();
    await act(() => {
      for (const id of ['talks', 'bases', 'arms']) input(id).click();
    });
    await vi.waitFor(async () => expect((await getSettings()).watchOff).toEqual(['talks', 'bases', 'arms']));
  });

  it('take a change back that could not be saved, and say so', async () => {
    await open();
    const { set } = fakeBrowser.storage.local;
    fakeBrowser.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    await press(input('talks'));
    await vi.waitFor(() => expect(said('alert')).toContain('Could not be saved'));
    await vi.waitFor(() => expect(input('talks').checked).toBe(true));
    fakeBrowser.storage.local.set = set;
    await press(input('talks'));
    await vi.waitFor(() => expect([said('alert'), said('status')]).toEqual(['', 'Saved']));
  });

  it('follow a change made elsewhere', async () => {
    await open();
    await act(() => changeSettings({ marks: false }));
    await vi.waitFor(() => expect(input('in-page').checked).toBe(false));
  });

  it('take a pasted address as its site, and give it back', async () => {
    await open();
    expect(root.querySelector('#site')).toBeNull();
    await press(input('only'));
    expect(root.querySelector('[data-part=where]')?.textContent).toContain('it runs nowhere');
    await type('https://www.example.org/news');
    await type('asahi.com');
    await vi.waitFor(async () =>
      expect(await getSettings()).toMatchObject({
        where: 'only',
        onlySites: ['asahi.com', 'www.example.org'],
      }),
    );
    const remove = (): HTMLButtonElement[] => [
      ...root.querySelectorAll<HTMLButtonElement>('.removable button'),
    ];
    expect(remove()[0]!.getAttribute('aria-label')).toBe('Remove asahi.com');
    await press(remove()[0]!);
    expect(document.activeElement).toBe(remove()[0]);
    await press(remove()[0]!);
    expect(document.activeElement?.id).toBe('site');
    await vi.waitFor(async () => expect((await getSettings()).onlySites).toEqual([]));
    await vi.waitFor(() => expect(said('status')).toBe('Removed www.example.org'));
  });

  it('say what is wrong with nonsense and keep it in the field', async () => {
    await open();
    await press(input('except'));
    await type('not a site');
    const field = root.querySelector<HTMLInputElement>('#site')!;
    expect(root.querySelector('#site-error')?.textContent).toContain('“not a site” is no site');
    expect([field.value, field.getAttribute('aria-invalid')]).toEqual(['not a site', 'true']);
    expect((await getSettings()).exceptSites).toEqual([]);
  });

  it('list what is left unmarked, by name, and mark it again', async () => {
    await changeSettings({
      notHere: [
        { entity: 'pete-hegseth', site: null },
        { entity: 'us-troops-japan', site: 'example.org' },
      ],
    });
    await open();
    const items = (): string[] =>
      [...root.querySelectorAll('.removable li')].map(({ textContent }) => textContent ?? '');
    expect(items()).toEqual(['Pete Hegseth on every site', '55,000 people on example.org']);
    await press(root.querySelector<HTMLElement>('.removable button')!);
    await vi.waitFor(async () =>
      expect((await getSettings()).notHere).toEqual([{ entity: 'us-troops-japan', site: 'example.org' }]),
    );
    expect(items()).toEqual(['55,000 people on example.org']);
  });

  it('say the version and how much data there is', async () => {
    await open();
    const text = root.querySelector('[data-part=data]')?.textContent;
    expect(text).toContain('1.2.3');
    expect(text).toMatch(/\d+ names, \d+ figures, \d+ events, 17 headlines/);
  });

  it('ask for access that was taken back', async () => {
    fakeBrowser.permissions.contains = async () => false;
    fakeBrowser.permissions.request = async () => {
      fakeBrowser.permissions.contains = async () => true;
      fakeBrowser.commands.getAll = async () => [
        { name: '_execute_action', shortcut: 'Alt+Shift+U', description: '' },
        { name: 'next-mark', shortcut: '', description: '' },
      ];
      return true;
    };
    await open();
    await press(root.querySelector<HTMLElement>('.notice .primary')!);
    await vi.waitFor(() => expect(root.querySelector('.notice')).toBeNull());
  });

  it('show shortcuts key by key, and which are not set', async () => {
    await open();
    const rows = [...root.querySelectorAll('.shortcuts > div')];
    expect([...rows[0]!.querySelectorAll('kbd')].map((key) => key.textContent)).toEqual([
      'Alt',
      'Shift',
      'U',
    ]);
    expect(rows[1]!.querySelector('dt')!.textContent).toBe('not set');
  });

  it('open also where the browser does not tell its shortcuts', async () => {
    fakeBrowser.commands.getAll = async () => {
      throw new Error('no commands here');
    };
    await open();
    expect(root.querySelectorAll('.shortcuts > div')).toHaveLength(5);
  });
});
