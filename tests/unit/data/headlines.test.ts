// @vitest-environment node
import { expect, it } from 'vitest';
import { headlines } from '../../../data/headlines.ts';

it('are those of the seed, letter for letter and in its order', () => {
  expect(headlines.map(({ headline }) => headline)).toEqual([
    'New Zealand Business Confidence Hits 30-Year High as Economic Outlook Improves',
    'U.S. Senators Move Toward Deal to Strengthen Military Helicopter Safety Rules',
    'Fernando Haddad Confirms He Will Not Run for Office in 2025, Signals Possible Exit as Brazil’s Finance Minister',
    'Japan Exports to U.S. Rebound in November as Tariff Impact Eases, Boosting BOJ Rate Hike Expectations',
    'EU Delays Mercosur Free Trade Agreement Signing Amid Ukraine War Funding Talks',
    'Japan Inflation Holds Firm in November as BOJ Nears Key Rate Hike Decision',
    'U.S. Stock Futures Edge Higher as Micron Earnings Boost AI Sentiment Ahead of CPI Data',
    'Trump Administration Reviews Nvidia H200 Chip Sales to China, Marking Major Shift in U.S. AI Export Policy',
    'Chinese Robotaxi Stocks Rally as Tesla Boosts Autonomous Driving Optimism',
    'Asian Stocks Slide as AI Spending Fears and Global Central Bank Decisions Weigh on Markets',
    'Oil Prices Climb on Venezuela Blockade, Russia Sanctions Fears, and Supply Risks',
    'Singapore Growth Outlook Brightens for 2025 as Economists Flag AI and Geopolitical Risks',
    'Asian Markets Rebound as Tech Rally Lifts Wall Street, Investors Brace for BOJ Rate Hike',
    'U.S. Dollar Steadies Near October Lows as Rate Cut Expectations Keep Markets on Edge',
    'Gold and Silver Surge as Safe Haven Demand Rises on U.S. Economic Uncertainty',
    'Union-Aligned Investors Question Amazon, Walmart and Alphabet on Trump Immigration Policies',
    'Venezuela Seeks UN Security Council Meeting Over U.S. Oil Tanker Blockade',
  ]);
});

it('say that their date is worked out', () => {
  for (const { id, published, publishedCertainty } of headlines)
    expect({ id, published, publishedCertainty }).toEqual({
      id,
      published: '2025-12-18',
      publishedCertainty: 'inferred',
    });
});
