import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from '../random.ts';
import { type PageShape, pageMarkup } from './page-markup.ts';
import { type Material, ordinary, subject } from './paragraphs.ts';

/** Where the pages are written to, anew in each run. */
const FOLDER = '.output/bench/pages';
/** Bytes of HTML. */
const SIZES = [5_000, 12_000, 25_000, 45_000, 70_000, 110_000, 160_000, 240_000, 340_000, 500_000];
const LAYOUTS = ['article', 'article', 'cards', 'thread'] as const;

/** How many pages on the subject are made, each as an article with other things around it. */
const SUBJECT_PAGES = 20;

/** The shapes of the made pages: two of each ordinary material, and those on the subject. */
function shapes(): [name: string, shape: PageShape][] {
  const plain = [...ordinary, ...ordinary].map((material, i): [string, PageShape] => [
    `made-${material.name}-${i}`,
    shapeOf(material, SIZES[(i * 3) % SIZES.length]!, LAYOUTS[i % LAYOUTS.length]!),
  ]);
  const about = Array.from({ length: SUBJECT_PAGES }, (_, i): [string, PageShape] => {
    const material = subject[i % subject.length]!;
    return [`made-${material.name}-${i}`, shapeOf(material, SIZES[i % SIZES.length]!, 'article')];
  });
  return [...plain, ...about];
}

const shapeOf = (material: Material, bytes: number, layout: PageShape['layout']): PageShape => ({
  material,
  bytes,
  layout,
  others: ordinary.filter(({ lang }) => lang === material.lang),
});

/** Keeps the scripts of a page that somebody saved in its text, where the gate sees them, but lets none of them run. */
function withoutRunningScripts(html: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`;
  const head = /<head[^>]*>|<html[^>]*>|<!doctype[^>]*>/i.exec(html);
  const at = head ? head.index + head[0].length : 0;
  return html.slice(0, at) + policy + html.slice(at);
}

export interface BenchPages {
  folder: string;
  /** File names in the folder. */
  names: string[];
}

/**
 * Writes the pages to be measured into one folder: those made from our own paragraphs and those of `tests/pages`; or,
 * where a folder of saved pages is named, these alone.
 */
export function makePages(saved: string | null): BenchPages {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const isPage = (name: string): boolean => name.endsWith('.html');
  if (saved) {
    for (const name of readdirSync(saved).filter(isPage)) {
      writeFileSync(join(FOLDER, name), withoutRunningScripts(readFileSync(join(saved, name), 'utf8')));
    }
  } else {
    for (const [i, [name, shape]] of shapes().entries()) {
      writeFileSync(join(FOLDER, `${name}.html`), pageMarkup(randomFrom(1000 + i), shape));
    }
    for (const name of readdirSync('tests/pages')) {
      if (/\.(html|css)$/.test(name))
        writeFileSync(join(FOLDER, name), readFileSync(join('tests/pages', name)));
    }
  }
  return { folder: FOLDER, names: readdirSync(FOLDER).filter(isPage).sort() };
}
