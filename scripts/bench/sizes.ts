import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from './figures.ts';

const BUILD = '.output/chrome-mv3';
const KB = 1024;

const gzip = (path: string): number =>
  existsSync(path) ? gzipSync(readFileSync(path), { level: 9 }).length : Number.NaN;

/** What is loaded into pages, gzip, from the build as it lies there. */
export function sizeRows(): Row[] {
  const of = (name: string): number => gzip(join(BUILD, name));
  const styles = existsSync(BUILD)
    ? readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter((name) =>
        /(highlights|marks)[^/]*\.css$/.test(name),
      )
    : [];
  return [
    {
      name: 'on every page: sentinel.js, gzip',
      value: of('sentinel.js'),
      unit: 'bytes',
      target: { atMost: 6 * KB },
    },
    {
      name: 'on passed pages in addition: reader.js with all aliases, gzip',
      value: of('reader.js'),
      unit: 'bytes',
      target: { atMost: 24 * KB },
    },
    { name: 'on detected pages in addition: marks.js, gzip', value: of('marks.js'), unit: 'bytes' },
    ...styles.map(
      (name): Row => ({
        name: `on detected pages in addition: ${name}, gzip`,
        value: of(name),
        unit: 'bytes',
      }),
    ),
  ];
}
