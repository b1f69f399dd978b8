import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readLookup, watchLookup, writeLookup } from '../../../platform/lookup.ts';

beforeEach(() => fakeBrowser.reset());

describe('what the reader asked about', () => {
  it('is kept with its white space evened out, and no longer than a page', async () => {
    await writeLookup('  Camp\n\t Zama ');
    expect((await readLookup())?.text).toBe('Camp Zama');
    await writeLookup('a'.repeat(100_000));
    expect((await readLookup())?.text).toHaveLength(5_000);
  });

  it('is gone when it is taken back, or was empty', async () => {
    await writeLookup('Yokota');
    await writeLookup(null);
    expect(await readLookup()).toBeNull();
    await writeLookup('Yokota');
    await writeLookup(' \n ');
    expect(await readLookup()).toBeNull();
  });

  it('is told to whoever watches, until they have had enough', async () => {
    const seen: (string | null)[] = [];
    const end = watchLookup((lookup) => seen.push(lookup?.text ?? null));
    await writeLookup('Yokota');
    await writeLookup(null);
    end();
    await writeLookup('Sasebo');
    expect(seen).toEqual(['Yokota', null]);
  });
});
