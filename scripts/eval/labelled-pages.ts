import { readdirSync, readFileSync } from 'node:fs';
import type { Lang } from '../../engine/types.ts';

/** A labelled page as the evaluation and the fit use it; see tests/eval/README.md. */
export interface LabelledPage {
  id: string;
  lang: Lang;
  label: 0 | 1 | 2;
  story: string;
  kind: string;
  subtopic: string;
  topics: string[];
  title: string;
  text: string;
  /** Gold mentions, in text order; null where the page is not annotated. */
  mentions: { entity: string; start: number; end: number }[] | null;
  /** The part of the split, where it is not left to the story. */
  part?: Part;
}

const markup = /\[\[([^[\]|]+)\|([a-z0-9-]+)\]\]/g;

/** Takes the [[surface|entity]] marks out of a text and gives their places in what remains. */
export function parseMentions(marked: string): {
  text: string;
  mentions: { entity: string; start: number; end: number }[];
} {
  let text = '';
  let from = 0;
  const mentions = [];
  for (const match of marked.matchAll(markup)) {
    text += marked.slice(from, match.index);
    const start = text.length;
    text += match[1]!;
    mentions.push({ entity: match[2]!, start, end: text.length });
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), mentions };
}

/**
 * Every labelled page of the repository, in the order of file names and lines.
 * @throws Error naming file and line where a line is not a labelled page.
 */
export function loadPages(folder = 'tests/eval/pages'): LabelledPage[] {
  const pages: LabelledPage[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()) {
    const lines = readFileSync(`${folder}/${file}`, 'utf8').split('\n');
    lines.forEach((line, index) => {
      if (!line.trim()) return;
      let row: Partial<LabelledPage> & { annotated?: boolean };
      try {
        row = JSON.parse(line);
      } catch (error) {
        throw new Error(`${folder}/${file}:${index + 1} is not JSON: ${(error as Error).message}`);
      }
      const { text, mentions } = parseMentions(row.text ?? '');
      pages.push({
        id: row.id!,
        lang: row.lang!,
        label: row.label!,
        story: row.story ?? row.id!,
        kind: row.kind ?? 'news',
        subtopic: row.subtopic ?? '',
        topics: row.topics ?? [],
        title: row.title!,
        text,
        mentions: row.annotated ? mentions : null,
        ...(row.part && { part: row.part }),
      });
    });
  }
  return pages;
}

export type Part = 'fit' | 'dev' | 'test';

/** 32-bit FNV-1a. */
export function hashOf(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/**
 * The part that a page belongs to: its own word, or else fixed by its story alone, so that no story stands in two:
 * 60, 20 and 20 in 100.
 */
export function partOf(page: Pick<LabelledPage, 'story' | 'part'>): Part {
  if (page.part) return page.part;
  const bucket = hashOf(page.story) % 10;
  return bucket < 6 ? 'fit' : bucket < 8 ? 'dev' : 'test';
}
