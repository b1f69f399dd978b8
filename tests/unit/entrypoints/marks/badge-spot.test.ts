import { describe, expect, it } from 'vitest';
import { badgeSpot, keepInside } from '../../../../entrypoints/marks/badge-spot.ts';
import { contains } from '../../../../entrypoints/marks/box.ts';

const box = { left: 100, top: 50, right: 110, bottom: 70 };
const latin = {
  fontSize: 16,
  vertical: false,
  leftToRightLines: false,
  rtl: false,
  ruby: false,
  dense: false,
};

describe('badgeSpot', () => {
  it('sits past the end of the text, in its upper half', () => {
    const { x, y } = badgeSpot(box, latin, 1);
    expect(x).toBeGreaterThan(box.right);
    expect(y).toBeGreaterThan(box.top);
    expect(y).toBeLessThan(60);
  });

  it('sits at the left end of text that runs to the left', () => {
    expect(badgeSpot(box, { ...latin, rtl: true }, 1).x).toBeLessThan(box.left);
  });

  it('keeps above characters that fill their squares', () => {
    expect(badgeSpot(box, { ...latin, dense: true }, 1).y).toBeLessThan(badgeSpot(box, latin, 1).y);
  });

  it('leaves the place of ruby readings free', () => {
    expect(badgeSpot(box, { ...latin, ruby: true }, 1).y).toBeGreaterThan(60);
  });

  it('sits below the last character of vertical text, on the side that lines begin from', () => {
    const vertical = { ...latin, vertical: true };
    const rightToLeft = badgeSpot(box, vertical, 1);
    expect(rightToLeft.y).toBeGreaterThan(box.bottom);
    expect(rightToLeft.x).toBeGreaterThan(105);
    expect(badgeSpot(box, { ...vertical, leftToRightLines: true }, 1).x).toBeLessThan(105);
  });

  it('stays within 3 px of the text whatever its size', () => {
    for (const fontSize of [8, 12, 16, 24, 48]) {
      const text = { left: 0, top: 0, right: fontSize / 2, bottom: fontSize * 1.2 };
      for (const dense of [true, false]) {
        const spot = badgeSpot(text, { ...latin, fontSize, dense }, 1);
        expect(contains(text, spot, spot.size / 2 + 3)).toBe(true);
      }
    }
  });

  it('grows with the zoom of the page, not with the type beyond measure', () => {
    expect(badgeSpot(box, latin, 2).size).toBeGreaterThan(badgeSpot(box, latin, 1).size);
    const headline = { left: 0, top: 0, right: 50, bottom: 120 };
    expect(badgeSpot(headline, { ...latin, fontSize: 100 }, 1).size).toBeLessThan(10);
  });
});

describe('keepInside', () => {
  const view = { left: 0, top: 0, right: 112, bottom: 600 };

  it('does not reach over the right edge of the document', () => {
    expect(keepInside({ x: 111, y: 55, size: 5 }, box, view, 6).x).toBe(106);
  });

  it('goes as far as its own text does', () => {
    const far = { ...box, left: 400, right: 410 };
    expect(keepInside({ x: 404, y: 55, size: 5 }, far, view, 6).x).toBe(404);
  });

  it('leaves alone what has room', () => {
    expect(keepInside({ x: 50, y: 55, size: 5 }, box, view, 6)).toEqual({ x: 50, y: 55, size: 5 });
  });
});
