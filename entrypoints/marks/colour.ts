/** A computed CSS colour, as far as marks need to know it. */
export interface Tone {
  /** 0 (black) to 1 (white), roughly as the eye sees it. */
  lightness: number;
  /** 0 to 1. */
  alpha: number;
}

const number = (text: string, whole: number): number =>
  text.endsWith('%') ? (Number.parseFloat(text) / 100) * whole : Number.parseFloat(text);

/** Reads what getComputedStyle gives for a colour; what cannot be read counts as opaque black. */
export function toneOf(colour: string): Tone {
  const [, name = '', rest = ''] = /^([a-z-]+)\((.*)\)$/.exec(colour.trim()) ?? [];
  const parts = rest.split(/[\s,/]+/).filter((part) => part !== '');
  if (name === 'color') parts.shift();
  const [a = '0', b = '0', c = '0', d = '1'] = parts;
  const alpha = number(d, 1);
  switch (name) {
    case 'rgb':
    case 'rgba': {
      const [red, green, blue] = [number(a, 255), number(b, 255), number(c, 255)];
      return { lightness: (0.299 * red + 0.587 * green + 0.114 * blue) / 255, alpha };
    }
    case 'color':
      return { lightness: 0.299 * number(a, 1) + 0.587 * number(b, 1) + 0.114 * number(c, 1), alpha };
    case 'oklab':
    case 'oklch':
      return { lightness: number(a, 1), alpha };
    case 'lab':
    case 'lch':
      return { lightness: number(a, 100) / 100, alpha };
    default:
      return { lightness: 0, alpha: colour === 'transparent' ? 0 : 1 };
  }
}
