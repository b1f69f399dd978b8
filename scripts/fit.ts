import { readFileSync, writeFileSync } from 'node:fs';
import { source } from '../data/source.ts';
import { compilePack } from '../engine/compile-pack.ts';
import { toDocument } from '../engine/document.ts';
import { featureNames } from '../engine/feature-space.ts';
import { countGroups, featuresOf, groupHits, weighedHits } from '../engine/features.ts';
import { lexiconOf } from '../engine/lexicon.ts';
import { link } from '../engine/link.ts';
import type { LinearModel } from '../engine/pack.ts';
import { scan } from '../engine/scan.ts';
import { hashOf, type LabelledPage, loadPages, partOf } from './eval/labelled-pages.ts';
import { countDetections, scoresOf } from './eval/metrics.ts';
import { type Example, type Fitted, fitLogistic } from './fit/logistic-regression.ts';
import { wordGrams } from './fit/word-grams.ts';

/**
 * Fits the detector and the watch topics on the labelled pages, and writes data/weights.json: which words are learned,
 * and the weight of each feature; and data/pack.json with them. The same pages give the same file. `--parts fit,dev` names the parts of the split to
 * learn from; `--validate` writes nothing and says what cross-validation over them gives at several thresholds.
 */

/** A page with all that a model may look at. */
interface Read {
  page: LabelledPage;
  features: Map<string, number>;
}

/** A learned word has to stand on this many pages. */
const LEAST_PAGES = 3;
/** So many words are learned for the detector and for each topic; the topics then weigh all of them. */
const DETECTOR_WORDS = 1000;
const TOPIC_WORDS = 250;
/** How strongly weights are held at 0: a single word says less than what a group of words says together. */
const RIDGE = { word: 4, group: 3 };
const TOPIC_RIDGE = { word: 8, group: 2 };
/** Smallest probability that counts as yes; from what `--validate` says: precision counts more than recall. */
const THRESHOLD = 0.65;
/** Weights nearer to 0 than this say next to nothing and do not ship. */
const LEAST = 0.05;

const WORD = 'w:';
const isWord = (name: string): boolean => name.startsWith(WORD);
const isGroup = (name: string): boolean => /^[tlb]:/.test(name);

/** The pack without learned words or weights: all that features are made of. */
const bare = compilePack({ ...source, words: [] });
const names = featureNames(bare.groups, []);

/** What the engine's own features say of a page, by name, without learned words; what is 0 is left out. */
export function featuresOfPage(page: LabelledPage): Map<string, number> {
  const document = toDocument(page);
  const lexicon = lexiconOf(bare);
  const hits = scan(document, lexicon);
  const words = weighedHits(groupHits(hits.terms, link(document, hits, bare).first, bare), hits);
  const counts = countGroups(document, words, bare.groups.length);
  const features = featuresOf(hits, words, counts, lexicon.space);
  return new Map(features.places.map((place, i) => [names[place]!, features.values[i]!]));
}

/** Pages with their features and every word that stands on enough of them, twice as much in the title. */
export function readPages(pages: LabelledPage[]): Read[] {
  const grams = pages.map((page) => wordGrams(`${page.title}\n${page.text}`));
  const frequency = new Map<string, number>();
  for (const words of grams) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return pages.map((page, i) => {
    const features = featuresOfPage(page);
    const title = new Set(wordGrams(page.title));
    for (const word of grams[i]!) {
      if (frequency.get(word)! >= LEAST_PAGES) features.set(WORD + word, title.has(word) ? 2 : 1);
    }
    return { page, features };
  });
}

/** Words in the title count once here, as in `Features.values`. */
const presence = (features: Map<string, number>): Map<string, number> =>
  new Map([...features].map(([name, value]) => [name, isWord(name) ? 1 : value]));

/** Label 1 is left out; the two labels weigh the same in all. */
export function detectorExamples(read: Read[]): Example[] {
  const sure = read.filter(({ page }) => page.label !== 1);
  const yes = sure.filter(({ page }) => page.label === 2).length;
  return sure.map(({ page, features }) => ({
    features: presence(features),
    label: page.label === 2 ? 1 : 0,
    weight: page.label === 2 ? (sure.length - yes) / yes : 1,
  }));
}

/** One model a topic, against the other pages on the subject; of the engine's features only groups count. */
export function topicExamples(read: Read[], topic: string): Example[] {
  const about = read.filter(({ page }) => page.label === 2 && page.topics.length > 0);
  const yes = about.filter(({ page }) => page.topics.includes(topic)).length;
  return about.map(({ page, features }) => {
    const isYes = page.topics.includes(topic);
    return {
      features: new Map([...features].filter(([name]) => isGroup(name) || isWord(name))),
      label: isYes ? 1 : 0,
      weight: isYes ? Math.sqrt((about.length - yes) / yes) : 1,
    };
  });
}

/** Added to each count, so that a word seen on one side only says something finite. */
const SMOOTHING = 0.5;

/**
 * A word is held the less the more often it stands on pages of one label than of the other: by the square of its
 * log-count ratio. The same as weighing presence by that ratio (Wang and Manning, 'Baselines and Bigrams', ACL 2012).
 */
function ridgeOf(examples: Example[], { word, group }: typeof RIDGE): (name: string) => number {
  const [no, yes] = [new Map<string, number>(), new Map<string, number>()];
  for (const { features, label } of examples) {
    const counts = label === 1 ? yes : no;
    for (const name of features.keys()) if (isWord(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const pages = examples.filter(({ label }) => label === 1).length;
  const share = (count: number | undefined, of: number): number =>
    ((count ?? 0) + SMOOTHING) / (of + 2 * SMOOTHING);
  return (name) => {
    if (!isWord(name)) return group;
    const ratio = Math.log(share(yes.get(name), pages) / share(no.get(name), examples.length - pages));
    return word / Math.max(ratio * ratio, 1e-4);
  };
}

/** The words that say most: those with the largest weights, more so where they stand on many pages. */
function strongestWords(examples: Example[], { weights }: Fitted, most: number): string[] {
  const frequency = new Map<string, number>();
  for (const { features } of examples)
    for (const name of features.keys()) frequency.set(name, (frequency.get(name) ?? 0) + 1);
  const worth = (name: string): number => Math.abs(weights.get(name)!) * Math.sqrt(frequency.get(name)!);
  return [...weights.keys()]
    .filter(isWord)
    .sort((a, b) => worth(b) - worth(a) || (a < b ? -1 : 1))
    .slice(0, most);
}

/** Only the engine's features and these words. */
const withWords = (examples: Example[], words: Set<string>): Example[] =>
  examples.map((example) => ({
    ...example,
    features: new Map([...example.features].filter(([name]) => !isWord(name) || words.has(name))),
  }));

const round = (x: number): number => Math.round(x * 100) / 100;

function toModel({ bias, weights }: Fitted, threshold: number): LinearModel {
  const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= LEAST);
  return {
    bias: round(bias),
    weights: Object.fromEntries(kept.map(([name, weight]) => [name, round(weight)])),
    threshold,
  };
}

/** The words of a model that learns which count, without its weights. */
const wordsOf = (examples: Example[], strength: typeof RIDGE, most: number): string[] =>
  strongestWords(examples, fitLogistic(examples, ridgeOf(examples, strength)), most);

/** The weights with only these words. */
const fitOver = (
  examples: Example[],
  words: Set<string>,
  strength: typeof RIDGE,
  threshold: number,
): LinearModel => toModel(fitLogistic(withWords(examples, words), ridgeOf(examples, strength)), threshold);

/** Learns which words count, then the weights with only those. */
export const fitWithWords = (
  examples: Example[],
  strength: typeof RIDGE,
  most: number,
  threshold: number,
): LinearModel => fitOver(examples, new Set(wordsOf(examples, strength, most)), strength, threshold);

const fitDetector = (examples: Example[]): LinearModel =>
  fitWithWords(examples, RIDGE, DETECTOR_WORDS, THRESHOLD);

const FOLDS = 5;

/** The score of each page by a model that was fitted without the pages of its fold; folds are made of stories. */
function heldOut(
  read: Read[],
  toExamples: (read: Read[]) => Example[],
  fit: (examples: Example[]) => LinearModel,
): { page: LabelledPage; score: number }[] {
  const scored: { page: LabelledPage; score: number }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeld = ({ page }: Read): boolean => hashOf(page.story) % FOLDS === fold;
    const { bias, weights } = fit(toExamples(read.filter((one) => !isHeld(one))));
    for (const { page, features } of read.filter(isHeld)) {
      let sum = bias;
      for (const [name, value] of features) sum += (weights[name] ?? 0) * value;
      scored.push({ page, score: 1 / (1 + Math.exp(-sum)) });
    }
  }
  return scored;
}

const THRESHOLDS = Array.from({ length: 14 }, (_, i) => (i + 3) / 20);

/** What cross-validation says of the detector at several thresholds, over the pages that it learns from. */
function validate(pages: LabelledPage[]): void {
  const scored = heldOut(readPages(pages), detectorExamples, fitDetector);
  for (const threshold of THRESHOLDS) {
    const counts = countDetections(
      scored.map(({ page, score }) => ({ label: page.label, detected: score >= threshold })),
    );
    const { precision, recall, f1 } = scoresOf(counts);
    const told = [precision, recall, f1].map((x) => x.toFixed(3)).join(', ');
    console.log(`threshold ${threshold.toFixed(2)}: precision, recall, F1 ${told}`);
  }
}

/** The threshold at which cross-validation gives a topic the best F1. */
function topicThreshold(read: Read[], topic: string, words: Set<string>): number {
  const about = read.filter(({ page }) => page.label === 2);
  const scored = heldOut(
    about,
    (some) => topicExamples(some, topic),
    (examples) => fitOver(examples, words, TOPIC_RIDGE, 0),
  );
  const f1At = (threshold: number): number =>
    scoresOf(
      countDetections(
        scored.map(({ page, score }) => ({
          label: page.topics.includes(topic) ? 2 : 0,
          detected: score >= threshold,
        })),
      ),
    ).f1;
  return THRESHOLDS.reduce((best, threshold) => (f1At(threshold) > f1At(best) ? threshold : best));
}

/** All weights of a pack. The topics weigh the words of the detector and of each other: they ship anyway. */
export function fitPack(
  pages: LabelledPage[],
  topics: string[],
): { words: string[]; detector: LinearModel; topics: Record<string, LinearModel> } {
  const read = readPages(pages);
  const detector = fitDetector(detectorExamples(read));
  const words = new Set(Object.keys(detector.weights).filter(isWord));
  const examples = topics.map((topic) => topicExamples(read, topic));
  for (const some of examples) for (const word of wordsOf(some, TOPIC_RIDGE, TOPIC_WORDS)) words.add(word);
  const models = topics.map(
    (topic, i) =>
      [topic, fitOver(examples[i]!, words, TOPIC_RIDGE, topicThreshold(read, topic, words))] as const,
  );
  const used = [detector, ...models.map(([, model]) => model)].flatMap(({ weights }) => Object.keys(weights));
  const learned = used.filter(isWord).map((name) => name.slice(WORD.length));
  return { words: [...new Set(learned)].sort(), detector, topics: Object.fromEntries(models) };
}

if (import.meta.main) {
  const flag = process.argv.indexOf('--parts');
  const parts = (flag > 0 ? process.argv[flag + 1]! : 'fit,dev').split(',');
  const pages = loadPages().filter((page) => parts.includes(partOf(page)));
  if (process.argv.includes('--validate')) {
    validate(pages);
    process.exit();
  }
  const watch: { id: string }[] = JSON.parse(readFileSync('data/topics.json', 'utf8')).watch;
  const fitted = fitPack(
    pages,
    watch.map(({ id }) => id),
  );
  writeFileSync('data/weights.json', `${JSON.stringify(fitted, null, 1)}\n`);
  const { words, detector, topics } = fitted;
  writeFileSync('data/pack.json', `${JSON.stringify(compilePack({ ...source, words, detector, topics }))}\n`);
  console.log(
    `fitted on ${pages.length} pages (${parts.join(', ')}): ${fitted.words.length} words, ${Object.keys(fitted.detector.weights).length} weights of the detector`,
  );
}
