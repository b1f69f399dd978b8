import { analyse } from '../../engine/analyse.ts';
import type { Pack } from '../../engine/pack.ts';
import { toReport } from '../../engine/report.ts';
import type { Analysis, PageReport } from '../../engine/types.ts';
import { isAlive, onMessage, sendMessage } from '../../platform/messages.ts';
import { watchPage, whenShown } from '../../platform/page-changes.ts';
import { publishReading, type Reading } from '../../platform/page-channel.ts';
import { onSettings, readSettings } from '../../platform/settings-in-page.ts';
import type { Settings } from '../../platform/settings-shape.ts';
import { runsOn } from '../../platform/sites.ts';
import { type ReadPage, readPage } from './read-page.ts';

const staying = Symbol.for('backstory.reader');

/** Is the page about a topic that the reader of the page has not switched off? */
const isWatched = (analysis: Analysis, settings: Settings): boolean =>
  analysis.detected && analysis.topics.some(({ id }) => !settings.watchOff.includes(id));

/** What was read, as the marks take it. */
const toReading = ({ page, analysis }: { page: ReadPage; analysis: Analysis }): Reading => ({
  lang: analysis.lang,
  mentions: analysis.mentions,
  figures: analysis.figures,
  toRange: page.toRange,
});

/**
 * Reads the page now and after each change, tells the worker what it is about when it is about a watched topic, and
 * hands the mentions to the marks. Injected again into the same page, it only reads again.
 */
export function stay(pack: Pack): void {
  const world = globalThis as { [staying]?: () => void };
  if (world[staying]) {
    world[staying]();
    return;
  }
  const stop = new AbortController();
  /** The page's own reader asked for marks on a page that was not detected. */
  let shownByHand = false;
  let reported: string | null = null;
  /** The address that was reported; it stays here and is told to nobody. */
  let reportedAt = '';

  let last: { page: ReadPage; analysis: Analysis } | null = null;

  /** A page that says what it said before, in the same text nodes, is not analysed again. */
  const isUnchanged = (page: ReadPage): boolean =>
    last !== null &&
    last.page.title === page.title &&
    last.page.text === page.text &&
    last.analysis.mentions.every(({ start, end }) => last!.page.toRange(start, end) !== null);

  const read = (): { page: ReadPage; analysis: Analysis } => {
    const page = readPage(document);
    if (!last || !isUnchanged(page)) last = { page, analysis: analyse(page, pack) };
    return last;
  };

  let published: ReturnType<typeof read> | null = null;
  const publish = (reading: ReturnType<typeof read> | null): void => {
    if (reading === published) return;
    published = reading;
    publishReading(reading && toReading(reading));
  };

  const tell = (report: PageReport | null): void => {
    const said = report && JSON.stringify(report);
    // The worker forgets a tab whenever it navigates, also within one document.
    if (said === reported && location.href === reportedAt) return;
    reported = said;
    reportedAt = location.href;
    sendMessage('pageRead', report).catch(() => {
      // The extension was updated or removed under this page.
      if (!isAlive()) leave();
    });
  };

  const look = async (): Promise<void> => {
    if (!isAlive()) return leave();
    const settings = await readSettings();
    if (stop.signal.aborted) return;
    const reading = read();
    const watched = runsOn(location.hostname, settings) && isWatched(reading.analysis, settings);
    publish(watched || shownByHand ? reading : null);
    if (!shownByHand) tell(watched ? toReport(reading.analysis) : null);
  };
  const lookSafely = (): void => void look().catch(() => undefined);

  function leave(): void {
    stop.abort();
    publishReading(null);
    delete world[staying];
  }

  world[staying] = () => {
    reported = null;
    lookSafely();
  };
  onSettings(lookSafely, stop.signal);
  // Stays for the life of the page: a page that is left has nobody to ask it, and taking the listener off throws there.
  onMessage('explainPage', ({ data }) => {
    const reading = read();
    if (data.show) {
      shownByHand = true;
      publish(reading);
    }
    return toReport(reading.analysis);
  });
  // From the back/forward cache the page returns to a tab whose context was forgotten.
  addEventListener('pageshow', (event) => event.persisted && world[staying]?.(), { signal: stop.signal });
  whenShown(() => {
    lookSafely();
    watchPage(lookSafely, stop.signal);
  });
}
