/** One page as a model sees it: what stands on it by name, the answer, and how much the page counts. */
export interface Example {
  features: Map<string, number>;
  label: 0 | 1;
  weight: number;
}

export interface Fitted {
  bias: number;
  weights: Map<string, number>;
}

/** Passes over all features; the weights settle in far fewer. */
const PASSES = 60;
/** A weight moves no further than this in one step, as far as the page's own curvature can be trusted. */
const LONGEST_STEP = 1;

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

interface Column {
  rows: number[];
  values: number[];
}

/** The features as columns, names in order, so that the order of pages and words changes nothing. */
function columnsOf(examples: Example[]): Map<string, Column> {
  const columns = new Map<string, Column>();
  examples.forEach(({ features }, row) => {
    for (const [name, value] of features) {
      let column = columns.get(name);
      if (!column) {
        column = { rows: [], values: [] };
        columns.set(name, column);
      }
      column.rows.push(row);
      column.values.push(value);
    }
  });
  return new Map([...columns].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Logistic regression with a ridge of its own for each feature, by cyclic coordinate descent with Newton steps (Genkin,
 * Lewis and Madigan, 'Large-scale Bayesian logistic regression for text categorization', Technometrics 49, 2007).
 * Deterministic. `ridge` gives how strongly a feature's weight is held at 0.
 * @throws Error when there is nothing to learn from.
 */
export function fitLogistic(examples: Example[], ridge: (name: string) => number): Fitted {
  if (examples.length === 0) throw new Error('no pages to learn from');
  const columns = columnsOf(examples);
  const margin = new Float64Array(examples.length);
  const label = Float64Array.from(examples, (example) => example.label);
  const counts = Float64Array.from(examples, (example) => example.weight);
  const all: Column = { rows: examples.map((_, i) => i), values: examples.map(() => 1) };

  /** Moves one weight to where its slope is nearest to 0, and gives how far. */
  const step = ({ rows, values }: Column, weight: number, hold: number): number => {
    let slope = hold * weight;
    let curve = hold;
    for (let k = 0; k < rows.length; k++) {
      const row = rows[k]!;
      const value = values[k]!;
      const p = sigmoid(margin[row]!);
      slope += counts[row]! * (p - label[row]!) * value;
      curve += counts[row]! * p * (1 - p) * value * value;
    }
    const moved = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, -slope / Math.max(curve, 1e-9)));
    for (let k = 0; k < rows.length; k++) margin[rows[k]!]! += moved * values[k]!;
    return moved;
  };

  const weights = new Map<string, number>();
  let bias = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    bias += step(all, bias, 0);
    for (const [name, column] of columns) {
      const weight = weights.get(name) ?? 0;
      weights.set(name, weight + step(column, weight, ridge(name)));
    }
  }
  return { bias, weights };
}
