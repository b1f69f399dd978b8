import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, it } from 'vitest';
import { ShowMore } from '../../../components/show-more.tsx';
import { speak } from './speak.ts';

describe('ShowMore', () => {
  beforeAll(() => speak('en'));

  const draw = (items: number[]): HTMLElement => {
    const root = document.createElement('div');
    void act(() =>
      render(
        <ShowMore items={items} first={2}>
          {(shown) => <p>{shown.join()}</p>}
        </ShowMore>,
        root,
      ),
    );
    return root;
  };

  it('shows the first few, then all, then the first few', async () => {
    const root = draw([1, 2, 3]);
    const button = root.querySelector('button')!;
    expect(root.querySelector('p')?.textContent).toBe('1,2');
    expect([button.textContent, button.getAttribute('aria-expanded')]).toEqual(['Show all 3', 'false']);
    await act(() => button.click());
    expect([root.querySelector('p')?.textContent, button.getAttribute('aria-expanded')]).toEqual([
      '1,2,3',
      'true',
    ]);
    await act(() => button.click());
    expect(root.querySelector('p')?.textContent).toBe('1,2');
  });

  it('has no button when there is no more', () => {
    expect(draw([1, 2]).querySelector('button')).toBeNull();
  });
});
