import { readFileSync, writeFileSync } from 'node:fs';
import { pack } from '../data/pack.ts';
import { toDocument } from '../engine/document.ts';
import { type Features, featuresOf, groupHits } from '../engine/features.ts';
import { lexiconOf } from '../engine/lexicon.ts';
import { link } from '../engine/link.ts';
import type { LinearModel } from '../engine/pack.ts';
import { scan } from '../engine/scan.ts';
import { type LabelledPage, loadPages, partOf } from './eval/labelled-pages.ts';

/**
 * Fits the detector and the watch topics on the labelled pages, and writes data/weights.json.
 * L2-regularised logistic regression by full-batch gradient descent with a fixed number of steps from zero: the same
 * pages give the same weights. `--parts fit,dev` names the parts of the split to learn from.
 */
interface Example {
  features: Features;
  label: 0 | 1;
  weight: number;
}

const STEPS = 1200;
const RATE = 0.5;
/** Weights nearer to 0 than this say next to nothing and do not ship. */
const LEAST = 0.04;
/** The same for the eight topic models, which are read on every page that passes the gate. */
const TOPIC_LEAST = 0.2;

/** @throws Error when there is nothing to learn from. */
export function fitModel(examples: Example[], ridge: number, threshold = 0.5, least = LEAST): LinearModel {
  if (examples.length === 0) throw new Error('no pages to learn from');
  const names = [...new Set(examples.flatMap(({ features }) => [...features.keys()]))].sort();
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ features }) =>
    [...features].map(([name, value]) => [index.get(name)!, value] as const),
  );
  const weights = new Float64Array(names.length);
  const momentum = new Float64Array(names.length);
  let bias = 0;
  let biasMomentum = 0;
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(names.length);
    let biasGradient = 0;
    rows.forEach((row, i) => {
      let sum = bias;
      for (const [k, value] of row) sum += weights[k]! * value;
      const error = (1 / (1 + Math.exp(-sum)) - examples[i]!.label) * examples[i]!.weight;
      for (const [k, value] of row) gradient[k]! += error * value;
      biasGradient += error;
    });
    for (let k = 0; k < names.length; k++) {
      const slope = gradient[k]! / total + (ridge / total) * weights[k]!;
      momentum[k] = 0.9 * momentum[k]! - RATE * slope;
      weights[k]! += momentum[k]!;
    }
    biasMomentum = 0.9 * biasMomentum - RATE * (biasGradient / total);
    bias += biasMomentum;
  }
  const round = (x: number): number => Math.round(x * 100) / 100;
  return {
    bias: round(bias),
    weights: Object.fromEntries(
      names.map((name, k) => [name, round(weights[k]!)] as const).filter(([, w]) => Math.abs(w) >= least),
    ),
    threshold,
  };
}

export const featuresOfPage = (page: LabelledPage): Features => {
  const document = toDocument(page);
  const lexicon = lexiconOf(pack);
  const { terms, names } = scan(document.folded, lexicon);
  return featuresOf(
    document,
    groupHits(terms, link(document, names, lexicon, false), lexicon, pack.facets),
    lexicon,
    pack.facets,
  );
};

/** Label 1 is left out; the two labels weigh the same in all. */
export function detectorExamples(pages: LabelledPage[]): Example[] {
  const sure = pages.filter(({ label }) => label !== 1);
  const yes = sure.filter(({ label }) => label === 2).length;
  return sure.map((page) => ({
    features: featuresOfPage(page),
    label: page.label === 2 ? 1 : 0,
    weight: page.label === 2 ? (sure.length - yes) / yes : 1,
  }));
}

/** One model a topic, against the other pages on the subject; both sides weigh the same, and only groups count. */
export function topicExamples(pages: LabelledPage[], topic: string): Example[] {
  const about = pages.filter(({ label, topics }) => label === 2 && topics.length > 0);
  const yes = about.filter(({ topics }) => topics.includes(topic)).length;
  return about.map((page) => {
    const isYes = page.topics.includes(topic);
    const groups = [...featuresOfPage(page)].filter(([name]) => /^[tlb]:/.test(name));
    return {
      features: new Map(groups),
      label: isYes ? 1 : 0,
      weight: isYes ? (about.length - yes) / yes : 1,
    };
  });
}

export const RIDGE = 1;
/** Chosen by cross-validation over all labelled pages. */
const THRESHOLD = 0.6;
export const TOPIC_RIDGE = 3;

if (import.meta.main) {
  const flag = process.argv.indexOf('--parts');
  const parts = (flag > 0 ? process.argv[flag + 1]! : 'fit,dev').split(',');
  const pages = loadPages().filter((page) => parts.includes(partOf(page)));
  const topics: string[] = JSON.parse(readFileSync('data/topics.json', 'utf8')).watch.map(
    ({ id }: { id: string }) => id,
  );
  const weights = {
    detector: fitModel(detectorExamples(pages), RIDGE, THRESHOLD),
    topics: Object.fromEntries(
      topics.map((topic) => [topic, fitModel(topicExamples(pages, topic), TOPIC_RIDGE, 0.5, TOPIC_LEAST)]),
    ),
  };
  writeFileSync('data/weights.json', `${JSON.stringify(weights, null, 1)}\n`);
  console.log(
    `fitted on ${pages.length} pages (${parts.join(', ')}): ${Object.keys(weights.detector.weights).length} weights`,
  );
}
