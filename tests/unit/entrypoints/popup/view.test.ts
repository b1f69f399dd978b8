import { describe, expect, it } from 'vitest';
import { article } from '../../../../data/article.ts';
import { partsIn } from '../../../../entrypoints/popup/parts-in.ts';
import { viewOf } from '../../../../entrypoints/popup/view.ts';
import { defaultSettings } from '../../../../platform/settings.ts';
import { contextOf } from './context-of.ts';

const ids = (rows: { id: string }[]): string[] => rows.map(({ id }) => id);

describe('viewOf', () => {
  it('shows everything of a detected page, the figures that it states first', () => {
    const view = viewOf({ status: 'detected', context: contextOf() }, defaultSettings);
    expect(view.mentions).toMatchObject([
      { entity: { id: 'pete-hegseth' }, count: 4 },
      { entity: { id: 'nato' }, count: 1 },
    ]);
    expect(ids(view.stated)).toEqual([article.figures[1]]);
    expect(ids(view.figures)).toEqual(article.figures.filter((id) => id !== article.figures[1]));
    expect(view.related.map(({ headline }) => headline.id)).toEqual(['h04', 'h08']);
    expect(partsIn(view)).toEqual(['mentions', 'figures', 'related', 'summary', 'timeline']);
  });

  it('leaves out headlines of a topic that is off', () => {
    const settings = { ...defaultSettings, headlinesOff: ['ai-chips'] };
    const view = viewOf({ status: 'detected', context: contextOf() }, settings);
    expect(view.related.map(({ headline }) => headline.id)).toEqual(['h04']);
  });

  it('leaves out ids that this version does not know', () => {
    const context = contextOf();
    context.report.entities.push({ id: 'of-a-later-version', count: 9 });
    context.related.push({ id: 'h99', score: 1, why: [] });
    const view = viewOf({ status: 'detected', context }, defaultSettings);
    expect([view.mentions.length, view.related.length]).toEqual([2, 2]);
  });

  it('shows the background where nothing is known, newest event first', () => {
    for (const state of [
      { status: 'unreadable' },
      { status: 'asleep' },
      { status: 'site-off' },
      { status: 'not-detected', context: contextOf() },
    ] as const) {
      const view = viewOf(state, defaultSettings);
      expect(partsIn(view)).toEqual(['summary', 'figures', 'timeline']);
      expect(view.events[0]!.date > view.events[1]!.date).toBe(true);
    }
  });

  it('shows what was found on a page that the reader had checked', () => {
    const view = viewOf({ status: 'not-detected', context: contextOf({ forced: true }) }, defaultSettings);
    expect(view.mentions).toHaveLength(2);
  });

  it('shows nothing while loading, and nothing of a topic that is off', () => {
    expect(partsIn(viewOf(null, defaultSettings))).toEqual([]);
    expect(partsIn(viewOf({ status: 'topics-off', context: contextOf() }, defaultSettings))).toEqual([]);
  });
});
