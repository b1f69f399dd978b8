import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { bundle } from './bench/bundle.ts';
import { table } from './bench/figures.ts';
import { makePages } from './bench/make-pages.ts';
import { measureBusy } from './bench/measure-busy.ts';
import { measureEngine } from './bench/measure-engine.ts';
import { measureMarks } from './bench/measure-marks.ts';
import { measurePages } from './bench/measure-pages.ts';
import { measureProcessTime } from './bench/measure-process-time.ts';
import { measureSlices } from './bench/measure-slices.ts';
import { measureTaskTime } from './bench/measure-task-time.ts';
import { pageRows } from './bench/page-rows.ts';
import { sizeRows } from './bench/sizes.ts';
import { startBrowser } from './launch-browser.ts';
import { serveFolder } from './serve-folder.ts';

/**
 * `npm run bench` measures speed and size, all in one run, prints a table and writes tests/bench/latest.json;
 * `-- --pages FOLDER` measures a folder of saved pages instead, and writes nothing.
 */
const LATEST = 'tests/bench/latest.json';

const flag = process.argv.indexOf('--pages');
const saved = flag > 0 ? resolve(process.argv[flag + 1]!) : null;

const script = await bundle(new URL('./bench/in-page/index.ts', import.meta.url).pathname);
const { folder, names } = makePages(saved);
const served = await serveFolder(folder);
const browser = await startBrowser('chromium', { headless: true });
const say = (what: string): void => console.error(`bench: ${what}`);
try {
  say(`${names.length} pages`);
  const pages = await measurePages(browser, { folder, names }, served.origin, script);
  const rows = pageRows(pages);
  if (saved) console.log(table(rows));
  else {
    say('engine, sizes and marks');
    rows.push(...(await measureEngine(browser, served.origin, names[0]!, script)), ...sizeRows());
    rows.push(...(await measureMarks(browser, served.origin, names[0]!)));
    say('a very large page, and one that changes all the time');
    rows.push(...(await measureSlices(browser, folder, served.origin, script)));
    rows.push(...(await measureBusy(folder, served.origin)));
    say('pages with and without the extension');
    const tasks = await measureTaskTime(served.origin, pages);
    rows.push(...tasks.rows);
    say('the same in Firefox');
    const processes = await measureProcessTime(served.origin, pages, say);
    rows.push(...processes.rows);
    console.log(table(rows));
    const machine = {
      browser: await browser.version(),
      processor: cpus()[0]?.model ?? '',
      processors: cpus().length,
    };
    const when = new Date().toISOString().slice(0, 10);
    const taskTimes = tasks.times;
    const processTimes = processes.times;
    const kept = { when, machine, rows, pages, taskTimes, processTimes };
    writeFileSync(LATEST, `${JSON.stringify(kept, null, 1)}\n`);
  }
} finally {
  await browser.close();
  served.close();
}
