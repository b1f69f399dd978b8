import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Underlines } from '../../../../entrypoints/marks/highlight.ts';
import { stillThere } from '../../../../entrypoints/marks/still-there.ts';
import type { Subject } from '../../../../entrypoints/marks/subjects.ts';

class FakeHighlight extends Set<Range> {
  priority = 0;
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

function subject(kind: Subject['kind'], from = 0, to = 4): Subject {
  const node = document.body.firstChild as Text;
  const range = { startContainer: node, startOffset: from, endContainer: node, endOffset: to };
  const made: Subject = { key: kind, kind, id: 'a', marks: [], badgeAt: null };
  made.marks.push({ subject: made, range, stands: stillThere(range) });
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
  vi.restoreAllMocks();
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
  const [near, far] = [subject('entity', 0, 2), subject('entity', 2, 4)];
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(function (this: Range) {
    return new DOMRect(10, this.startOffset === 0 ? 10 : 90_000, 50, 20);
  });
  underlines.show([near, far]);
  underlines.suit('busy');
  expect([...registry.get('backstory-entity')!]).toMatchObject([{ startOffset: 0, endOffset: 2 }]);
  underlines.suit('frantic');
  expect(registry.size).toBe(0);
  underlines.suit('calm');
  expect(registry.get('backstory-entity')!.size).toBe(2);
});

it('does not come back to text that has become another', () => {
  const underlines = new Underlines(new AbortController().signal);
  underlines.show([subject('entity')]);
  underlines.suit('frantic');
  document.body.firstChild!.nodeValue = 'a text';
  underlines.suit('calm');
  expect(registry.size).toBe(0);
  document.body.firstChild!.nodeValue = 'text and more';
  underlines.suit('calm');
  expect([...registry.get('backstory-entity')!].map(String)).toEqual(['text']);
});
