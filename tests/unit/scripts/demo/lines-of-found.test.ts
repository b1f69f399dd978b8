import { expect, test } from 'vitest';
import { linesOfFound } from '../../../../scripts/demo/lines-of-found.ts';

test('a page that was not detected: that it was not, and why', () => {
  const result = { page: 'a.html', detected: false, topics: [], mentions: [], related: [] };
  const text = linesOfFound({ result, badge: '', verdict: ['Not about it', 'It names nothing'] }).join('\n');
  expect(text).toMatch(/Detected {2}no/);
  expect(text).toMatch(/It names nothing/);
  expect(text).not.toMatch(/Related/);
});

test('a detected page: names in plain words, each headline with its reason, long lists cut', () => {
  const mentions = Array.from({ length: 15 }, (_, index) => ({ entity: 'yokosuka', count: index + 1 }));
  const related = [{ id: 'h01', headline: 'Some headline', score: 2, why: 'Both name Yokosuka' }];
  const topics = [{ id: 'talks', score: 0.9 }];
  const result = { page: 'a.html', detected: true, topics, mentions, related };
  const text = linesOfFound({ result, badge: '15', verdict: ['About it'] }).join('\n');
  expect(text).toMatch(/badge says 15/);
  expect(text).toMatch(/0\.90 {2}Talks and command/);
  expect(text).toMatch(/12 × Yokosuka/);
  expect(text).toMatch(/and 3 more/);
  expect(text).toMatch(/1\. Some headline\n.*Both name Yokosuka/);
});
