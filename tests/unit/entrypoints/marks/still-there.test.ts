import { expect, it } from 'vitest';
import { stillThere } from '../../../../entrypoints/marks/still-there.ts';

function nodes(html: string): Text[] {
  document.body.innerHTML = html;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

it('stands while its words are in their place, whatever comes behind them', () => {
  const [text] = nodes('<p>at Camp Zama</p>');
  const stands = stillThere({ startContainer: text!, startOffset: 3, endContainer: text!, endOffset: 12 });
  expect(stands()).toBe(true);
  text!.data = 'at Camp Zama today';
  expect(stands()).toBe(true);
  text!.data = 'near Camp Zama';
  expect(stands()).toBe(false);
  text!.data = 'at Camp';
  expect(stands()).toBe(false);
});

it('stands no more when it has left the document', () => {
  const [text] = nodes('<p>Camp Zama</p>');
  const stands = stillThere({ startContainer: text!, startOffset: 0, endContainer: text!, endOffset: 9 });
  text!.remove();
  expect(stands()).toBe(false);
});

it('looks at both ends of a stretch over several nodes', () => {
  const [first, last] = nodes('<p>at <b>Camp</b> Zama</p>').slice(1);
  const stands = stillThere({ startContainer: first!, startOffset: 0, endContainer: last!, endOffset: 5 });
  expect(stands()).toBe(true);
  last!.data = ' Fuji';
  expect(stands()).toBe(false);
  last!.data = ' Zama';
  first!.remove();
  expect(stands()).toBe(false);
});
