import { describe, expect, it } from 'vitest';
import { countMentions } from '../../../../scripts/eval/metrics.ts';

const span = (entity: string, start: number, end: number) => ({ entity, start, end });

describe('countMentions', () => {
  it('counts place and entity together', () => {
    const gold = [span('usfj', 0, 4), span('yokota', 10, 16)];
    expect(countMentions(gold, [span('usfj', 0, 4), span('kadena', 10, 16)])).toEqual({
      tp: 1,
      fp: 1,
      fn: 1,
      wrongLink: 1,
      extent: 0,
    });
  });

  it('counts apart what is right but longer or shorter', () => {
    const gold = [span('osprey', 0, 12)];
    const found = [span('osprey', 0, 5), span('osprey', 6, 12)];
    expect(countMentions(gold, found)).toEqual({ tp: 0, fp: 2, fn: 1, wrongLink: 0, extent: 1 });
  });

  it('takes an annotation that was found as it is for nothing else', () => {
    const gold = [span('osprey', 0, 12)];
    const found = [span('osprey', 0, 12), span('osprey', 6, 12)];
    expect(countMentions(gold, found)).toEqual({ tp: 1, fp: 1, fn: 0, wrongLink: 0, extent: 0 });
  });
});
