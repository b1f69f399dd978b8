import { beforeEach, expect, it } from 'vitest';
import { atOnce } from '../../../../engine/at-once.ts';
import { OVERLAP, readRawText } from '../../../../entrypoints/sentinel/raw-text.ts';

const read = (): string[] => atOnce(readRawText());

beforeEach(() => {
  document.title = 'Title';
});

it('reads the title and all text, whatever holds it', () => {
  document.body.innerHTML = '<p>one <b>two</b></p><script>three</script>';
  expect(read()).toEqual(['Title\none twothree']);
});

it('leaves out long scripts and styles, not long texts', () => {
  const long = 'word '.repeat(400);
  document.body.innerHTML = `<p>${long}</p><script>${long}</script><style>${long}</style><noscript>${long}</noscript>`;
  expect(read()).toEqual([`Title\n${long}`]);
});

it('gives a very large text in blocks that overlap', () => {
  const texts = Array.from({ length: 300 }, (_, i) => `${i} `.padEnd(2_000, 'x'));
  document.body.innerHTML = texts.map((text) => `<p>${text}</p>`).join('');
  const blocks = read();
  expect(blocks.length).toBeGreaterThan(1);
  const whole = blocks.map((block, i) => (i === 0 ? block : block.slice(OVERLAP))).join('');
  expect(whole).toBe(`Title\n${texts.join('')}`);
  for (const [i, block] of blocks.entries()) {
    if (i > 0) expect(block.slice(0, OVERLAP)).toBe(blocks[i - 1]!.slice(-OVERLAP));
  }
});
