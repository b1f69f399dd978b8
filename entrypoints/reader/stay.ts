import { analysing } from '../../engine/analyse.ts';
import type { Pack } from '../../engine/pack.ts';
import { toReport } from '../../engine/report.ts';
import type { Analysis, PageReport } from '../../engine/types.ts';
import { ancestorHosts } from '../../platform/article-frames.ts';
import { isAlive, onMessage, sendMessage } from '../../platform/messages.ts';
import { ownHost } from '../../platform/own-host.ts';
import { watchPage, whenShown } from '../../platform/page-changes.ts';
import { publishReading, type Reading } from '../../platform/page-channel.ts';
import { onSettings, readSettings } from '../../platform/settings-in-page.ts';
import type { Settings } from '../../platform/settings-shape.ts';
import { runsOn } from '../../platform/sites.ts';
import { inSlices } from '../../platform/slices.ts';
import { watchFrames } from '../../platform/watch-frames.ts';
import { type ReadPage, readingPage } from './read-page.ts';

const staying = Symbol.for('backstory.reader');

/**
 * The first look at a page may take so long in one go, milliseconds: nothing is compiled yet, and an ordinary page is to
 * be done at once.
 */
const FIRST = 15;

/** A page as it was read, and what is to be known of it. */
interface Look {
  page: ReadPage;
  analysis: Analysis;
}

/** Is the page about a topic that the reader of the page has not switched off? */
const isWatched = (analysis: Analysis, settings: Settings): boolean =>
  analysis.detected && analysis.topics.some(({ id }) => !settings.watchOff.includes(id));

/** May this page be read? A frame only where the pages around it may be, too. */
const mayRead = (settings: Settings): boolean =>
  [ownHost(), ...ancestorHosts()].every((host) => runsOn(host, settings));

/** What was read, as the marks take it. */
const toReading = ({ page, analysis }: Look): Reading => ({
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

  let last: Look | null = null;
  /** Of the last reading; to be observed with the document. */
  let roots: readonly ShadowRoot[] = [];

  /** A page that says what it said before, in the same text nodes, is not analysed again. */
  const isUnchanged = (page: ReadPage): boolean =>
    last !== null &&
    last.page.title === page.title &&
    last.page.text === page.text &&
    last.analysis.mentions.every(({ start, end }) => last!.page.stands(start, end));

  function* reading(): Generator<void, Look> {
    const page = yield* readingPage(document);
    roots = page.roots;
    if (!last || !isUnchanged(page)) last = { page, analysis: yield* analysing(page, pack) };
    return last;
  }
  const read = () => inSlices(reading(), stop.signal, last ? undefined : FIRST);

  let published: Look | null = null;
  const publish = (look: Look | null): void => {
    if (look === published) return;
    published = look;
    publishReading(look && toReading(look));
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

  const lookForFrames = watchFrames(() => {
    sendMessage('framesSeen', undefined).catch(() => undefined);
  }, stop.signal);

  const look = async (): Promise<{ cost: number }> => {
    if (!isAlive()) {
      leave();
      return { cost: 0 };
    }
    // document.open takes it off; adding it where it is does nothing.
    addEventListener('pageshow', returned, { signal: stop.signal });
    const settings = await readSettings();
    const isAllowed = mayRead(settings);
    const { value, cost } = await read();
    const began = performance.now();
    if (isAllowed) lookForFrames(roots);
    const watched = isAllowed && isWatched(value.analysis, settings);
    publish(watched || shownByHand ? value : null);
    if (!shownByHand) tell(watched ? toReport(value.analysis) : null);
    return { cost: cost + performance.now() - began };
  };

  function leave(): void {
    stop.abort();
    publishReading(null);
    delete world[staying];
  }

  /** From the back/forward cache the page returns to a tab whose context was forgotten. */
  function returned({ persisted }: PageTransitionEvent): void {
    if (persisted) world[staying]?.();
  }

  let lookAgain = (): void => undefined;
  const start = (): void => {
    world[staying] = () => {
      reported = null;
      lookAgain();
    };
    onSettings(() => lookAgain(), stop.signal);
    lookAgain = watchPage(look, stop.signal, () => roots);
  };
  world[staying] = () => undefined;
  // Stays for the life of the page: a page that is left has nobody to ask it, and taking the listener off throws there.
  onMessage('explainPage', async ({ data }) => {
    // From now on: a look that is under way must not tell the worker to forget the page.
    shownByHand ||= data.show;
    const { value } = await read();
    if (data.show) publish(value);
    return toReport(value.analysis);
  });
  onMessage('tellAgain', () => {
    // Who has nothing to tell is silent: the others are asked because somebody had nothing.
    if (reported === null || stop.signal.aborted) return;
    reported = null;
    lookAgain();
  });
  whenShown(start);
}
