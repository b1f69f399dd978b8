import assert from 'node:assert/strict';
import { until } from '../../scripts/until.ts';
import type { Session } from './session.ts';
import type { Tab } from './tab.ts';

/** How far a badge may be from its text, pixels. */
const CLOSE = 3;
/** Milliseconds in which the marks follow whatever the page does. */
export const SOON = 2_000;

/** A badge, and where its sign is drawn in the viewport. */
export interface Badge {
  key: string;
  name: string;
  tabIndex: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const badges = (session: Session, tab: Tab): Promise<Badge[]> =>
  session.inMarks(tab, (root) =>
    [...root.querySelectorAll<HTMLElement>('.badge')].map((button) => {
      const { left, top, right, bottom } = button.getBoundingClientRect();
      const { ariaLabel, dataset, tabIndex } = button;
      // The sign that is drawn is in the middle of the area that can be pressed.
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const half = Number.parseFloat(button.style.getPropertyValue('--size')) / 2;
      const sign = { left: x - half, top: y - half, right: x + half, bottom: y + half };
      return { key: dataset.key ?? '', name: ariaLabel ?? '', tabIndex, ...sign };
    }),
  );

export const badge = async (session: Session, tab: Tab, key: string): Promise<Badge | undefined> =>
  (await badges(session, tab)).find((known) => known.key === key);

/** The greatest distance of a badge from the nearest underlined text. */
async function gap(session: Session, tab: Tab): Promise<number> {
  const found = await badges(session, tab);
  assert.ok(found.length > 0, 'there are no badges');
  const gaps = await tab.page.evaluate((boxes) => {
    const texts: DOMRect[] = [];
    for (const name of ['backstory-entity', 'backstory-figure', 'backstory-vertical']) {
      for (const range of CSS.highlights.get(name) ?? []) texts.push(...(range as Range).getClientRects());
    }
    return boxes.map((box) =>
      Math.min(
        ...texts.map((text) =>
          Math.hypot(
            Math.max(text.left - box.right, 0, box.left - text.right),
            Math.max(text.top - box.bottom, 0, box.top - text.bottom),
          ),
        ),
      ),
    );
  }, found);
  return Math.max(...gaps);
}

/** Waits until every badge is within 3 px of underlined text. */
export async function standsClose(session: Session, tab: Tab, after: string): Promise<void> {
  await until(`badges at their text after ${after}`, async () => (await gap(session, tab)) <= CLOSE, SOON);
}

/** Opens one of our pages (or any address) and waits for its badges. */
export async function openMarked(
  session: Session,
  path: string,
  size = { width: 900, height: 700 },
): Promise<Tab> {
  const tab = await session.open(path);
  await tab.page.setViewport(size);
  await session.marked(tab);
  await until('badges', async () => (await badges(session, tab)).length > 0);
  return tab;
}

/**
 * How far the badge of an entity is from the end of its text in `element`, pixels; null without such a badge, Infinity
 * where the name is not to be found there.
 */
export async function gapAt(
  session: Session,
  tab: Tab,
  element: string,
  name: string,
  key: string,
): Promise<number | null> {
  const found = await badge(session, tab, key);
  if (!found) return null;
  return tab.page.evaluate(
    (selector, wanted, { left, top, right, bottom }) => {
      const walker = document.createTreeWalker(document.querySelector(selector)!, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const end = node.data.indexOf(wanted) + wanted.length;
        if (end < wanted.length) continue;
        const range = document.createRange();
        range.setStart(node, end - 1);
        range.setEnd(node, end);
        const text = range.getBoundingClientRect();
        return Math.hypot(
          Math.max(text.left - right, 0, left - text.right),
          Math.max(text.top - bottom, 0, top - text.bottom),
        );
      }
      return Number.POSITIVE_INFINITY;
    },
    element,
    name,
    found,
  );
}

/** Waits until the badge of an entity is within 3 px of the end of its name in `element`. */
export async function standsAt(
  session: Session,
  tab: Tab,
  [element, name, key]: readonly [string, string, string],
  after: string,
): Promise<void> {
  await until(
    `the badge of ${key} at '${name}' in ${element} after ${after}`,
    async () => {
      const gap = await gapAt(session, tab, element, name, key);
      if (gap === null) throw new Error('there is no such badge');
      if (gap > CLOSE) throw new Error(`it is ${gap.toFixed(1)} px away`);
      return true;
    },
    SOON,
  );
}
