import type { Page } from 'puppeteer-core';
import { inMarks } from './in-marks.ts';
import { until } from './until.ts';

/** Middle of the badge of this number, or key, that can be seen, in viewport pixels; null when there is none. */
const middleOf = (root: ShadowRoot, which: number | string): { x: number; y: number } | null => {
  const boxes = [...root.querySelectorAll<HTMLElement>('button.badge')]
    .filter(({ dataset }) => typeof which === 'number' || dataset.key?.startsWith(which))
    .filter((badge) => badge.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .map((badge) => badge.getBoundingClientRect())
    .filter(({ top, bottom, width }) => width > 0 && top > 0 && bottom < innerHeight);
  const box = boxes[typeof which === 'number' ? which : 0];
  return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
};

const isOpen = (root: ShadowRoot): boolean => root.querySelector('[role=dialog]:popover-open') !== null;

/**
 * Opens a card as a reader does, with the pointer over a badge.
 * @param which of the badges in view, from 0, or how the key of its subject begins
 * @returns false when the page shows no such badge
 */
export async function openCard(page: Page, which: number | string = 0): Promise<boolean> {
  const find = (): Promise<{ x: number; y: number } | null> => inMarks(page, middleOf, [which]);
  const place = await until('a badge in view', find, 3_000).catch(() => null);
  if (!place) return false;
  await page.mouse.move(place.x - 3, place.y - 1);
  await page.mouse.move(place.x, place.y, { steps: 4 });
  await until('the card', () => inMarks(page, isOpen, []));
  // It fades in.
  await new Promise((resolve) => setTimeout(resolve, 300));
  return true;
}
