import { describe, expect, it } from 'vitest';
import { pack } from '../../../data/pack.ts';
import { toDocument } from '../../../engine/document.ts';
import { figuresOf } from '../../../engine/figures.ts';
import { lexiconOf } from '../../../engine/lexicon.ts';
import { scan } from '../../../engine/scan.ts';

const figures = (text: string): [string, string, string][] => {
  const document = toDocument({ title: 'Spending', text });
  const { sentences } = scan(document, lexiconOf(pack));
  return figuresOf(document, sentences, pack.figures).map(({ figure, start, end, verdict }) => [
    figure,
    text.slice(start, end),
    verdict,
  ]);
};

describe('figuresOf', () => {
  it.each([
    ['Japan will lift defense spending to 2% of GDP.', ['japan-2pct-fy2025', '2%', 'agrees']],
    [
      'Japan will lift defense spending to two percent of its GDP.',
      ['japan-2pct-fy2025', 'two percent', 'agrees'],
    ],
    ['日本政府は防衛費をGDP比２％に引き上げる。', ['japan-2pct-fy2025', '２％', 'agrees']],
    ['防衛力整備計画は5年間で43兆円。', ['buildup-43tn', '43兆円', 'agrees']],
    ['The defense budget for fiscal 2025 was ¥8.7 trillion.', ['budget-fy2025', '¥8.7 trillion', 'agrees']],
    ['2025年度の防衛予算は8兆7005億円だった。', ['budget-fy2025', '8兆7005億円', 'agrees']],
    [
      'The defense budget for fiscal 2025 was 8.2 trillion yen.',
      ['budget-fy2025', '8.2 trillion yen', 'differs'],
    ],
    ['Japan hosts about 54,000 U.S. troops.', ['us-troops-japan', '54,000 U.S. troops', 'agrees']],
    ['NATO set a benchmark of 5% of GDP by 2035.', ['nato-5pct-2035', '5%', 'agrees']],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual([expected]);
  });

  it.each([
    ['another country', 'Germany spends 2% of GDP on defense.'],
    ['another quantity', 'Shares of the firm fell 2% in Tokyo.'],
    ['another year', 'In 1990 the defense budget was 4.2 trillion yen.'],
    ['other people', 'About 55,000 people came to the concert in Japan.'],
  ])('is silent about %s', (_, text) => {
    expect(figures(text)).toEqual([]);
  });
});
