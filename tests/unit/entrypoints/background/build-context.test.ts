import { describe, expect, it } from 'vitest';
import { pack } from '../../../../data/pack.ts';
import { analyse } from '../../../../engine/analyse.ts';
import { toReport } from '../../../../engine/report.ts';
import { buildContext } from '../../../../entrypoints/background/build-context.ts';

const report = toReport(
  analyse(
    {
      title: 'Hegseth and Koizumi meet in Tokyo on the alliance',
      text: 'U.S. Defense Secretary Pete Hegseth and Defense Minister Shinjiro Koizumi spoke of Futenma. Japan will spend 2% of GDP on defense.',
    },
    pack,
  ),
);

describe('buildContext', () => {
  const context = buildContext(7, report, { forced: false });

  it('holds neither text nor address', () => {
    const kept = JSON.stringify(context);
    expect(kept).not.toContain('spoke of');
    expect(kept).not.toContain('http');
  });

  it('ranks headlines with a reason each', () => {
    expect(context.related.length).toBeGreaterThan(0);
    for (const { why } of context.related) expect(why.length).toBeGreaterThan(0);
  });

  it('ranks events that touch the page', () => {
    const [first] = context.timeline;
    expect(first?.why[0]).toMatchObject({ kind: 'entities' });
  });
});
