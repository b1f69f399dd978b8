import type { Session } from './session.ts';
import type { Tab } from './tab.ts';

/** More than smoothed edges of letters differ by, of 255: those are drawn anew where a highlight begins and ends. */
const SEEN = 48;

/** What the window shows, as PNG in base64. */
export const picture = (tab: Tab): Promise<string> => tab.page.screenshot({ encoding: 'base64' });

/** How many pixels of two pictures of the same size differ so that it can be seen. */
export const differing = (session: Session, one: string, other: string): Promise<number> =>
  session.inExtension(
    async (_, pictures, seen) => {
      const pixels = async (png: string): Promise<Uint8ClampedArray> => {
        const image = new Image();
        image.src = `data:image/png;base64,${png}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.width;
        canvas.height = image.height;
        const context = canvas.getContext('2d')!;
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height).data;
      };
      const [a, b] = [await pixels(pictures[0]!), await pixels(pictures[1]!)];
      if (a.length !== b.length) throw new Error('the pictures have different sizes');
      let count = 0;
      for (let at = 0; at < a.length; at += 4) {
        const distance = Math.max(
          ...[0, 1, 2].map((channel) => Math.abs(a[at + channel]! - b[at + channel]!)),
        );
        if (distance > seen) count++;
      }
      return count;
    },
    [one, other],
    SEEN,
  );
