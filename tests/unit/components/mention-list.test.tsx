import { render } from 'preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { MentionList } from '../../../components/mention-list.tsx';
import { entityById } from '../../../data/entities.ts';
import { speak } from './speak.ts';

describe('MentionList', () => {
  beforeAll(() => speak('en'));

  it('groups by kind, people first, and names things as the page does', () => {
    const root = document.createElement('div');
    const mentions = ['nato', 'pete-hegseth'].map((id, index) => ({
      entity: entityById(id)!,
      count: 3 - index * 2,
    }));
    render(<MentionList mentions={mentions} lang="en" pageLang="ja" />, root);
    expect([...root.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
      'People',
      'Organizations',
    ]);
    expect([...root.querySelectorAll('.mention-name')].map(({ textContent }) => textContent)).toEqual([
      'ピート・ヘグセス',
      '北大西洋条約機構',
    ]);
    const card = root.querySelector('.mention-card')!;
    expect(card.textContent).toContain('Pete Hegseth');
    expect(card.textContent).toContain('As of Sep 2026');
    const link = card.querySelector('a')!;
    expect([link.target, link.rel]).toEqual(['_blank', 'noreferrer']);
    const counts = [...root.querySelectorAll('.mention-count .hidden-text')];
    expect(counts.map(({ textContent }) => textContent)).toEqual([
      '1 time on this page',
      '3 times on this page',
    ]);
  });
});
