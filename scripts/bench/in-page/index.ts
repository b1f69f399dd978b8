import { Readability } from '@mozilla/readability';
import gate from '../../../data/gate.json' with { type: 'json' };
import { pack } from '../../../data/pack.ts';
import { source } from '../../../data/source.ts';
import { analyse, analysing } from '../../../engine/analyse.ts';
import { atOnce } from '../../../engine/at-once.ts';
import { Gate } from '../../../engine/gate.ts';
import { lexiconOf } from '../../../engine/lexicon.ts';
import { readingPage, readPage } from '../../../entrypoints/reader/read-page.ts';
import { askGate } from '../../../entrypoints/sentinel/ask-gate.ts';
import { readRawText } from '../../../entrypoints/sentinel/raw-text.ts';
import { findShadowRoots } from '../../../entrypoints/sentinel/shadow-roots.ts';
import { matchersOf } from './matchers.ts';
import { type Task, task, timeAll } from './timing.ts';

/** Milliseconds of each step on one page. Reading is timed on every page, although only passed pages are read. */
export interface PageTimes {
  limit: number;
  textContent: number;
  gate: number;
  /** The same with the gate's expressions made anew, as for the first look at a page. */
  gateMade: number;
  /** Looking for open shadow roots, as the sentinel does after the gate. */
  roots: number;
  read: number;
  readAgain: number;
  analyse: number;
  both: number;
  readability: number;
  /** Over all that is written on the page: without a reader, nobody knows where the article is. */
  regex: number;
  /** The same, but whole words only. */
  regexWords: number;
  ahoCorasick: number;
  indexOf: number;
  wordMap: number;
  /** Over the article's text alone. */
  regexArticle: number;
}

/** What the page is, besides. */
export interface PageFacts {
  passed: boolean;
  detected: boolean;
  elements: number;
  /** UTF-16 units of the text that the reader takes for the article's, and of all that is written on the page. */
  articleUnits: number;
  pageUnits: number;
}

/** Fresh nodes, which no script has seen yet, as on a page that has just been loaded. */
const clone = (): Document => document.cloneNode(true) as Document;

const onClone =
  (run: (page: Document) => unknown): Task =>
  () => {
    const page = clone();
    return () => run(page);
  };

/** The least that any look at a page's text costs: one pass over its text nodes. */
function limit(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.nodeValue!.length;
  return length;
}

const unwritten = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);

/** The text nodes joined, script and style left out. */
function pageText(): string {
  const parts: string[] = [document.title];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!unwritten.has(node.parentElement?.tagName ?? '')) parts.push(node.nodeValue!);
  }
  // One string in one piece, as it is after the first search.
  return parts.join('\n');
}

/** One for each page, as the sentinel keeps it. */
const kept = new Gate(gate);
const lookAt = (): boolean => atOnce(gateOf(kept));
const lookFirst = (): boolean => atOnce(gateOf(new Gate(gate)));
const readAndAnalyse = (page: Document): unknown => analyse(readPage(page), pack);
const parse = (page: Document): unknown => new Readability(page).parse();

let matchers: ReturnType<typeof matchersOf> | null = null;

/** Times every step on the page that is open. */
export function timePage(): PageFacts & PageTimes {
  const passed = lookAt();
  const page = readPage(document);
  const article = `${page.title}\n${page.text}`;
  const all = pageText();
  matchers ??= matchersOf(source);
  const { regex, regexWords, ahoCorasick, indexOf, wordMap } = matchers;
  return {
    passed,
    detected: passed && analyse(page, pack).detected,
    elements: document.querySelectorAll('*').length,
    articleUnits: article.length,
    pageUnits: all.length,
    ...timeAll<keyof PageTimes>({
      limit: task(limit),
      textContent: task(() => document.body.textContent),
      gate: task(lookAt),
      gateMade: task(lookFirst),
      roots: task(() => atOnce(findShadowRoots(document, []))),
      read: onClone(readPage),
      readAgain: task(() => readPage(document)),
      analyse: task(() => analyse(page, pack)),
      both: onClone(readAndAnalyse),
      readability: onClone(parse),
      regex: task(() => regex(all)),
      regexWords: task(() => regexWords(all)),
      ahoCorasick: task(() => ahoCorasick(all)),
      indexOf: task(() => indexOf(all)),
      wordMap: task(() => wordMap(all)),
      regexArticle: task(() => regex(article)),
    }),
  };
}

/** Milliseconds of the very first reading of a page that was just loaded: nothing compiled, no lexicon built. */
export function timeFirst(what: 'ours' | 'readability'): number {
  const page = clone();
  const start = performance.now();
  if (what === 'ours') readAndAnalyse(page);
  else parse(page);
  return performance.now() - start;
}

/** Milliseconds to analyse each of the texts. */
export const timeTexts = (texts: string[]): number[] =>
  Object.values(
    timeAll(
      Object.fromEntries(
        texts.map((text, i) => [`text ${i}`, task(() => analyse({ title: '', text }, pack))]),
      ),
    ),
  );

/** Milliseconds to read and analyse a page whose article is this so many times over, in as many times the nodes. */
export const timeCopies = (html: string, copies: number[]): number[] =>
  Object.values(
    timeAll(
      Object.fromEntries(
        copies.map((count, i) => {
          const page = document.implementation.createHTMLDocument('Copies');
          const article = page.createElement('article');
          article.innerHTML = html.repeat(count);
          page.body.append(article);
          return [`copies ${i}`, task(() => readAndAnalyse(page))];
        }),
      ),
    ),
  );

/** Milliseconds to build the lexicon: the first time, and once the code is warm. */
export function timeLexicon(): { first: number; warm: number } {
  const start = performance.now();
  lexiconOf({ ...pack });
  const first = performance.now() - start;
  return { first, ...timeAll({ warm: task(() => lexiconOf({ ...pack })) }) };
}

export const aliasCount = (): number => matchersOf(source).aliases;

/** The longest that each kind of work keeps the page that is open waiting, milliseconds, driven as in a reader's browser. */
export interface LongestSlices {
  gate: number;
  read: number;
  analyse: number;
}

/** Milliseconds of a slice, as in `platform/slices.ts`. */
const SLICE = 5;

function longest<T>(work: Iterator<void, T>): [longest: number, value: T] {
  for (let most = 0; ; ) {
    const began = performance.now();
    let step = work.next();
    while (!step.done && performance.now() - began < SLICE) step = work.next();
    most = Math.max(most, performance.now() - began);
    if (step.done) return [most, step.value];
  }
}

function* gateOf(asked: Gate): Generator<void, boolean> {
  return yield* askGate(yield* readRawText(), asked);
}

/** Reads and judges the page that is open, slice by slice. */
export function timeSlices(): LongestSlices {
  const [asked] = longest(gateOf(new Gate(gate)));
  const [read, page] = longest(readingPage(document));
  const [judged] = longest(analysing(page, pack));
  return { gate: asked, read, analyse: judged };
}
