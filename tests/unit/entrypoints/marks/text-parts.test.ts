import { expect, it } from 'vitest';
import { measure } from '../../../../entrypoints/marks/measure.ts';
import { textParts } from '../../../../entrypoints/marks/text-parts.ts';

function partsOf(html: string, from: string, to: string): string[] {
  document.body.innerHTML = html;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const start = nodes.find(({ data }) => data.includes(from))!;
  const end = nodes.findLast(({ data }) => data.includes(to))!;
  return textParts({
    startContainer: start,
    startOffset: start.data.indexOf(from),
    endContainer: end,
    endOffset: end.data.indexOf(to) + to.length,
  }).map((part) => String(measure(part)));
}

it('is the range itself within one node', () => {
  expect(partsOf('<p>at Yokosuka base</p>', 'Yokosuka', 'Yokosuka')).toEqual(['Yokosuka']);
});

it('is one part for each text node', () => {
  expect(partsOf('<p>the <b>Yokosuka</b> Naval <i>Base</i> here</p>', 'Yokosuka', 'Base')).toEqual([
    'Yokosuka',
    ' Naval ',
    'Base',
  ]);
});

it('leaves out the readings of ruby', () => {
  const ruby = '<p><ruby>横須<rp>(</rp><rt>よこす</rt><rp>)</rp>賀<rt>か</rt></ruby></p>';
  expect(partsOf(ruby, '横須', '賀')).toEqual(['横須', '賀']);
});
