import { expect, test } from 'vitest';
import { signPaint } from '../../../../entrypoints/marks/sign-paint.ts';

test('black on white and white on black stay quiet', () => {
  expect(signPaint('rgb(20, 20, 20)', 1)).toEqual({ colour: 'rgb(20, 20, 20)', strength: 0.62 });
  expect(signPaint('rgb(230, 230, 230)', 0.07).strength).toBe(0.62);
});

test('grey text gets a stronger sign, and what can hardly be read one in black or white', () => {
  expect(signPaint('rgb(110, 110, 110)', 1).strength).toBeGreaterThan(0.62);
  expect(signPaint('rgb(190, 190, 190)', 1).colour).toBe('#000');
  expect(signPaint('rgb(60, 60, 60)', 0.05).colour).toBe('#fff');
});

test('on a picture the text is taken to be readable', () => {
  expect(signPaint('rgb(255, 255, 255)', null)).toEqual({ colour: 'rgb(255, 255, 255)', strength: 0.62 });
});

/** WCAG contrast of two greys, 0 to 255. */
function contrast(a: number, b: number): number {
  const luminance = (grey: number): number => {
    const part = grey / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  const [light, dark] = [luminance(Math.max(a, b)), luminance(Math.min(a, b))];
  return (light + 0.05) / (dark + 0.05);
}

test('every grey on every grey has 3 : 1', () => {
  for (let ground = 0; ground <= 255; ground += 5) {
    for (let text = 0; text <= 255; text += 5) {
      const { colour, strength } = signPaint(`rgb(${text}, ${text}, ${text})`, ground / 255);
      const pure = colour === '#000' ? 0 : colour === '#fff' ? 255 : text;
      const seen = pure * strength + ground * (1 - strength);
      expect(contrast(seen, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  }
});
