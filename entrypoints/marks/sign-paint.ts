import { type Tone, toneOf } from './colour.ts';

/** What the sign of a badge is painted with. */
export interface Paint {
  /** A CSS colour. */
  colour: string;
  /** Opacity, 0 to 1. */
  strength: number;
}

/** A little more than the 3 : 1 that a sign needs, because lightness is a rough measure. */
const LEAST_CONTRAST = 3.3;
/** The quietest first. */
const strengths = [0.62, 0.8, 1];

/** Relative luminance, near enough. */
const luminance = (lightness: number): number => lightness ** 2.2;

const contrast = (a: number, b: number): number => {
  const [light, dark] = [luminance(Math.max(a, b)), luminance(Math.min(a, b))];
  return (light + 0.05) / (dark + 0.05);
};

/** Lightness of something over something else. */
export const over = ({ lightness, alpha }: Tone, behind: number): number =>
  lightness * alpha + behind * (1 - alpha);

/**
 * The colour of the text, as faint as can be and still be seen; where the text itself can hardly be seen, black or
 * white.
 * @param behind lightness of what the text stands on; null where that is not known, such as a picture
 */
export function signPaint(colour: string, behind: number | null): Paint {
  const text = toneOf(colour);
  const ground = behind ?? (text.lightness > 0.5 ? 0.1 : 0.95);
  for (const strength of strengths) {
    const seen = over({ lightness: text.lightness, alpha: text.alpha * strength }, ground);
    if (contrast(seen, ground) >= LEAST_CONTRAST) return { colour, strength };
  }
  return { colour: contrast(0, ground) > contrast(1, ground) ? '#000' : '#fff', strength: 0.8 };
}
