import type { Browser, Page } from 'puppeteer-core';
import { headlines } from '../../data/headlines.ts';
import type { TabContext } from '../../platform/tab-context.ts';
import { until } from '../until.ts';
import { badgeOf, contextOf } from './ask-worker.ts';
import { linesOf } from './open-surface.ts';

/** What `.output/demo/result.json` holds. */
export interface Result {
  /** The file or address that was asked for. */
  page: string;
  detected: boolean;
  /** Watch topics, best first; scores from 0 to 1. */
  topics: { id: string; score: number }[];
  mentions: { entity: string; count: number }[];
  related: { id: string; headline: string; score: number; why: string }[];
}

/** What was found, and what else is worth telling of it. */
export interface Found {
  result: Result;
  /** Text of the toolbar badge; empty when the page was not detected. */
  badge: string;
  /** What the popup says of the page, line by line. */
  verdict: string[];
}

/** Milliseconds after which a page that is not on the toolbar is taken for one that was not detected. */
const PATIENCE = 5_000;

/** Waits until the page was noticed; gives the badge, empty when it was not. */
export const waitForBadge = (browser: Browser, tabId: number): Promise<string> =>
  until('the toolbar badge', () => badgeOf(browser, tabId), PATIENCE).catch(() => '');

/** The reason why each headline is related, by the headline's id, in the words that the popup shows. */
async function reasonsIn(popup: Page): Promise<Map<string, string>> {
  for (const button of await popup.$$('[data-part=related] button[aria-expanded=false]'))
    await button.click();
  const items = await linesOf(popup, '[data-part=related] li');
  const whys = await linesOf(popup, '[data-part=related] li [data-part=why]');
  const idIn = (item: string): string => headlines.find(({ headline }) => item.includes(headline))?.id ?? '';
  return new Map(items.map((item, index) => [idIn(item), whys[index] ?? '']));
}

const relatedOf = (context: TabContext, reasons: Map<string, string>): Result['related'] =>
  context.related.flatMap(({ id, score }) => {
    const headline = headlines.find((known) => known.id === id)?.headline;
    const why = reasons.get(id);
    return headline && why ? [{ id, headline, score, why }] : [];
  });

/** Collects what the extension keeps of a tab and what its popup shows. `name`: what the page is called in the result. */
export async function gather(browser: Browser, tabId: number, popup: Page, name: string): Promise<Found> {
  const badge = await badgeOf(browser, tabId);
  const context = await contextOf(browser, tabId);
  return {
    badge,
    verdict: (await linesOf(popup, '[data-part=verdict] > *')).filter(Boolean),
    result: {
      page: name,
      detected: badge !== '',
      topics: context?.report.topics ?? [],
      mentions: context?.report.entities.map(({ id, count }) => ({ entity: id, count })) ?? [],
      related: context ? relatedOf(context, await reasonsIn(popup)) : [],
    },
  };
}
