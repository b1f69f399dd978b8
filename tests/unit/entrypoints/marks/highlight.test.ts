import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Underlines } from '../../../../entrypoints/marks/highlight.ts';
import type { Subject } from '../../../../entrypoints/marks/subjects.ts';

class FakeHighlight extends Set<Range> {
  priority = 0;
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

function subject(kind: Subject['kind']): Subject {
  const range = document.createRange();
  range.selectNodeContents(document.body.firstChild!);
  const made: Subject = { key: kind, kind, id: 'a', marks: [], badgeAt: null };
  made.marks.push({ subject: made, range });
  return made;
}

let registry: Map<string, FakeHighlight>;

beforeEach(() => {
  document.body.textContent = 'text';
  registry = new Map();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights: registry });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it('registers names of our own only, and takes them back', () => {
  const stop = new AbortController();
  const underlines = new Underlines(stop.signal);
  underlines.show([subject('entity'), subject('figure')]);
  expect([...registry.keys()]).toEqual(['backstory-entity', 'backstory-figure']);
  underlines.show([subject('figure')]);
  expect([...registry.keys()]).toEqual(['backstory-figure']);
  stop.abort();
  expect(registry.size).toBe(0);
});

it('leaves alone what a newer version has registered since', () => {
  const stop = new AbortController();
  const underlines = new Underlines(stop.signal);
  underlines.show([subject('entity')]);
  const newer = new FakeHighlight();
  registry.set('backstory-entity', newer);
  stop.abort();
  expect(registry.get('backstory-entity')).toBe(newer);
});

it('does without where the browser has no such thing', () => {
  vi.stubGlobal('Highlight', undefined);
  vi.stubGlobal('CSS', {});
  const underlines = new Underlines(new AbortController().signal);
  expect(() => underlines.show([subject('entity')])).not.toThrow();
});

it('keeps to the screen on a busy page, to nothing on a frantic one, and comes back', () => {
  const underlines = new Underlines(new AbortController().signal);
  const [near, far] = [subject('entity'), subject('entity')];
  vi.spyOn(near.marks[0]!.range, 'getBoundingClientRect').mockReturnValue(new DOMRect(10, 10, 50, 20));
  vi.spyOn(far.marks[0]!.range, 'getBoundingClientRect').mockReturnValue(new DOMRect(10, 90_000, 50, 20));
  underlines.show([near, far]);
  underlines.suit('busy');
  expect([...registry.get('backstory-entity')!]).toEqual([near.marks[0]!.range]);
  underlines.suit('frantic');
  expect(registry.size).toBe(0);
  underlines.suit('calm');
  expect(registry.get('backstory-entity')!.size).toBe(2);
});
