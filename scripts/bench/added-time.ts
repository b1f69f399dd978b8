import { median, type Row } from './figures.ts';

/** What one page took, milliseconds. */
export interface TaskTime {
  name: string;
  with: number;
  without: number;
}

/**
 * The rows for a page without the extension, and for what it adds to the pages that were not detected and to those that
 * were. `what` is measured, in words; `more` is said of the differences besides their median.
 */
export function addedTimeRows(
  times: TaskTime[],
  pages: { name: string; detected: boolean }[],
  what: string,
  more: (added: number[]) => Partial<Row> = () => ({}),
): Row[] {
  const detected = new Set(pages.filter((page) => page.detected).map(({ name }) => name));
  const row = (which: string, some: TaskTime[]): Row => {
    const added = some.map((time) => time.with - time.without);
    return {
      name: `${what} that the extension adds to ${which} (${some.length})`,
      value: median(added),
      ...more(added),
      unit: 'ms',
    };
  };
  return [
    {
      name: `${what} of a page without the extension`,
      value: median(times.map(({ without }) => without)),
      unit: 'ms',
    },
    row(
      'pages that are not detected',
      times.filter(({ name }) => !detected.has(name)),
    ),
    row(
      'detected pages',
      times.filter(({ name }) => detected.has(name)),
    ),
  ];
}
