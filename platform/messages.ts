import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Entity, Figure, Headline } from '../data/schemas.ts';
import type { PageReport } from '../engine/types.ts';
import type { LookupAnswer } from './lookup.ts';
import type { TabState } from './tab-context.ts';

/** What the cards of one page show. Ids that the pack does not know are left out. */
export interface Cards {
  entities: Entity[];
  /** The figures asked for, and with them all others of the same series, for the chart. */
  figures: Figure[];
  /** By entity id: the headline related to the page that names the entity; none when there is none. */
  headlines: Record<string, Headline>;
}

/** Every message that crosses between the places where code runs. Requests come from the left, the right answers. */
export interface Protocol {
  /** sentinel -> worker: this page may be about the subject, send the reader. */
  gatePassed(): void;
  /** sentinel, reader -> worker: the page has frames that may hold an article of its own site. */
  framesSeen(): void;
  /** worker -> readers of a tab, in all its frames: who has something to tell of its page, tell it again. */
  tellAgain(): void;
  /** reader -> worker: what the page is about; null when a page that was about it no longer is. */
  pageRead(report: PageReport | null): void;
  /**
   * worker -> reader: read the page whatever the gate and the settings say, and answer. `show`: the reader of the page
   * asked for it by hand, so hand what was found to the marks although it was not detected.
   */
  explainPage(request: { show: boolean }): PageReport;
  /** surfaces -> worker. */
  getTab(request: { tabId: number }): TabState;
  /** popup -> worker: the reader asks for this page although it was not detected; marks are drawn. */
  checkTab(request: { tabId: number }): TabState;
  /** marks -> worker: what to show for these ids in the cards of the sender's page. */
  getCards(request: { entities: string[]; figures: string[] }): Cards;
  /** side panel -> worker: what is known of a text that the reader selected. */
  lookUp(request: { text: string }): LookupAnswer;
  /** worker -> marks: put the focus on the next (1) or the previous (-1) mark of the page. */
  turnMark(request: { by: 1 | -1 }): void;
}

/** Does the extension that this script belongs to still run? Not after it was updated or removed under an open page. */
export const isAlive = (): boolean =>
  Boolean((globalThis as { chrome?: { runtime?: { id?: string } } }).chrome?.runtime?.id);

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
