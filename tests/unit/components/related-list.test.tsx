import { render } from 'preact';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { RelatedList } from '../../../components/related-list.tsx';
import { headlines } from '../../../data/headlines.ts';
import { speak } from './speak.ts';

describe('RelatedList', () => {
  beforeAll(() => speak('en'));

  it('gives each headline with its date, its reason and a way to open it', () => {
    const open = vi.fn();
    const root = document.createElement('div');
    const [headline] = headlines;
    render(<RelatedList items={[{ headline: headline!, why: 'because' }]} lang="en" open={open} />, root);
    const item = root.querySelector('li')!;
    expect(item.querySelector('h3')?.textContent).toBe(headline!.headline);
    expect(item.querySelector('[data-part=why]')?.textContent).toBe('because');
    expect(item.querySelector('time')?.getAttribute('datetime')).toBe('2025-12-18');
    expect(item.textContent).toContain('(inferred)');
    item.querySelector('button')?.click();
    expect(open).toHaveBeenCalledWith(headline);
  });
});
