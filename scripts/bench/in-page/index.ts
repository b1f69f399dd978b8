import { Readability } from '@mozilla/readability';
import { pack } from '../../../data/pack.ts';
import { analyse } from '../../../engine/analyse.ts';
import { passesGate } from '../../../engine/gate.ts';
import { lexiconOf } from '../../../engine/lexicon.ts';
import { readPage } from '../../../entrypoints/reader/read-page.ts';
import { rawText } from '../../../entrypoints/sentinel/raw-text.ts';
import { matchersOf } from './matchers.ts';
import { timeOf } from './timing.ts';

/** Milliseconds of each step on one page. Reading is timed on every page, although only passed pages are read. */
export interface PageTimes {
  passed: boolean;
  detected: boolean;
  elements: number;
  /** UTF-16 units of the text that the reader takes for the article's, and of all that is written on the page. */
  articleUnits: number;
  pageUnits: number;
  limit: number;
  textContent: number;
  gate: number;
  read: number;
  readAgain: number;
  analyse: number;
  both: number;
  readability: number;
  /** Over all that is written on the page: without a reader, nobody knows where the article is. */
  regex: number;
  ahoCorasick: number;
  indexOf: number;
  wordMap: number;
  /** Over the article's text alone. */
  regexArticle: number;
}

const here = (): Document => document;
/** Fresh nodes, which no script has seen yet, as on a page that has just been loaded. */
const clone = (): Document => document.cloneNode(true) as Document;

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

const lookAt = (): boolean => passesGate(rawText(), pack.gate);
const readAndAnalyse = (page: Document): unknown => analyse(readPage(page), pack);
const parse = (page: Document): unknown => new Readability(page).parse();

let matchers: ReturnType<typeof matchersOf> | null = null;

/** Times every step on the page that is open. */
export function timePage(): PageTimes {
  const passed = lookAt();
  const page = readPage(document);
  const article = `${page.title}\n${page.text}`;
  const all = pageText();
  matchers ??= matchersOf(pack);
  const { regex, ahoCorasick, indexOf, wordMap } = matchers;
  return {
    passed,
    detected: passed && analyse(page, pack).detected,
    elements: document.querySelectorAll('*').length,
    articleUnits: article.length,
    pageUnits: all.length,
    limit: timeOf(limit, here),
    textContent: timeOf(() => document.body.textContent, here),
    gate: timeOf(lookAt, here),
    read: timeOf(readPage, clone),
    readAgain: timeOf(readPage, here),
    analyse: timeOf(() => analyse(page, pack), here),
    both: timeOf(readAndAnalyse, clone),
    readability: timeOf(parse, clone),
    regex: timeOf(() => regex(all), here),
    ahoCorasick: timeOf(() => ahoCorasick(all), here),
    indexOf: timeOf(() => indexOf(all), here),
    wordMap: timeOf(() => wordMap(all), here),
    regexArticle: timeOf(() => regex(article), here),
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
  texts.map((text) => timeOf(() => analyse({ title: '', text }, pack), here));

/** Milliseconds to read and analyse a page that says this text `copies` times over, in as many times the nodes. */
export function timeCopies(html: string, copies: number): number {
  const page = document.implementation.createHTMLDocument('Copies');
  const section = page.createElement('main');
  section.innerHTML = html;
  for (let i = 0; i < copies; i++) page.body.append(section.cloneNode(true));
  return timeOf(readAndAnalyse, () => page);
}

/** Milliseconds to build the lexicon: the first time, and once the code is warm. */
export function timeLexicon(): { first: number; warm: number } {
  const start = performance.now();
  lexiconOf({ ...pack });
  const first = performance.now() - start;
  return { first, warm: timeOf(lexiconOf, () => ({ ...pack })) };
}

export const aliasCount = (): number => matchersOf(pack).aliases;
