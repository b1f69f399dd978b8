/** The value below which the part `p` (0 to 1) of the values lie; NaN where there are none. */
export function percentile(values: number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? Number.NaN;
}

export const median = (values: number[]): number => percentile(values, 0.5);

/** One line of the table: what was measured, what came out, what was to be reached. */
export interface Row {
  name: string;
  /** p50 and, where it says more, p95. */
  value: number;
  p95?: number;
  unit: '×' | 'ms' | 'bytes' | 'pages' | '';
  target?: { atMost: number } | { atLeast: number };
}

export const reaches = ({ value, target }: Row): boolean | null => {
  if (!target || Number.isNaN(value)) return null;
  return 'atMost' in target ? value <= target.atMost : value >= target.atLeast;
};

const digits = (value: number): string => {
  if (Number.isNaN(value)) return '–';
  if (Number.isInteger(value)) return value.toLocaleString('en-US');
  return Math.abs(value) >= 100
    ? value.toFixed(0)
    : Math.abs(value) >= 10
      ? value.toFixed(1)
      : value.toPrecision(2);
};

/** The rows as a table in Markdown. */
export function table(rows: Row[]): string {
  const lines = rows.map((row) => {
    const { name, value, p95, unit, target } = row;
    const aim = !target
      ? ''
      : 'atMost' in target
        ? `≤ ${digits(target.atMost)}`
        : `≥ ${digits(target.atLeast)}`;
    const met = reaches(row);
    return `| ${name} | ${digits(value)} ${unit} | ${p95 === undefined ? '' : digits(p95)} | ${aim} | ${met === null ? '' : met ? 'yes' : 'NO'} |`;
  });
  return ['| what | p50 | p95 | target | met |', '|---|---|---|---|---|', ...lines].join('\n');
}
