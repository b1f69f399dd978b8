import { pick, type Random } from '../random.ts';
import type { Material } from './paragraphs.ts';

/** One sentence or paragraph of the material, with its choices made. */
const say = (random: Random, text: string): string =>
  text.replace(/\{([^{}]*)\}/g, (_, choices: string) => pick(random, choices.split('|')));

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join('');

/** Puts inline tags around some of the words, as pages do with links and stress. */
function withInline(random: Random, text: string, lang: string): string {
  if (lang === 'ja') {
    return text.replace(/「[^」]{2,12}」/g, (quote) =>
      random() < 0.3 ? `<strong>${quote}</strong>` : quote,
    );
  }
  return text.replace(/\b[a-z]{6,}\b/g, (word) => {
    const dice = random();
    if (dice < 0.02) return `<a href="#${word}">${word}</a>`;
    if (dice < 0.035) return `<em>${word}</em>`;
    return dice < 0.045 ? `<span class="term" data-id="${word.length}">${word}</span>` : word;
  });
}

const paragraph = (random: Random, material: Material): string =>
  `<p class="text">${withInline(random, say(random, pick(random, material.paragraphs)), material.lang)}</p>\n`;

const sentence = (random: Random, material: Material): string =>
  say(random, pick(random, material.paragraphs)).split(/(?<=[.。])\s*/)[0]!;

const links = (random: Random, material: Material, count: number): string =>
  times(
    count,
    (i) =>
      `<li class="item"><a href="#l${i}"><span>${say(random, pick(random, material.titles))}</span></a></li>\n`,
  );

const table = (random: Random, rows: number): string =>
  `<div class="table-wrap"><table><thead><tr><th>No.</th><th>A</th><th>B</th></tr></thead><tbody>${times(
    rows,
    (i) =>
      `<tr><td>${i + 1}</td><td>${Math.floor(random() * 900)}</td><td>${(random() * 9).toFixed(1)} kg</td></tr>`,
  )}</tbody></table></div>\n`;

const figure = (random: Random, material: Material): string =>
  `<figure class="media"><div class="media-inner"><div class="ratio"></div></div><figcaption>${say(random, pick(random, material.titles))}</figcaption></figure>\n`;

const comment = (random: Random, material: Material, id: number): string =>
  `<div class="comment" id="comment-${id}"><div class="comment-head"><a href="#u${id}">user${id}</a> <time>${Math.floor(random() * 24)}:${10 + Math.floor(random() * 49)}</time></div><div class="comment-body"><p>${sentence(random, material)}</p></div><div class="comment-tools"><button>Reply</button><button>Report</button></div></div>\n`;

const card = (random: Random, material: Material, id: number): string =>
  `<div class="card col-4" data-sku="${id}"><div class="card-inner"><h3><a href="#c${id}">${say(random, pick(random, material.titles))}</a></h3><p>${sentence(random, material)}</p><div class="price"><span class="old">${20 + id}.90</span> <b>${10 + id}.90</b></div></div></div>\n`;

/** UTF-16 units of the article on a page of so many bytes: of 40 saved pages the median was 6 in 100, of small ones more. */
const articleLength = (bytes: number): number => 2_000 + 0.06 * bytes;
/** Of the bytes of a page, what is no text that anybody reads. */
const BALLAST = 0.65;

/** Scripts, states and styles that pages carry along. */
function ballast(random: Random, bytes: number): string {
  const state: string[] = [];
  for (let size = 0; size < bytes; ) {
    const item = `{"id":${Math.floor(random() * 1e9)},"slot":"s${Math.floor(random() * 99)}","w":${random().toFixed(4)},"on":${random() < 0.5}}`;
    state.push(item);
    size += item.length + 1;
  }
  return `<script>window.__state=[${state.join(',')}];</script>\n`;
}

export interface PageShape {
  material: Material;
  /** What stands around an article. */
  others: readonly Material[];
  /** Bytes of HTML to come close to. */
  bytes: number;
  /** What the page mostly is. */
  layout: 'article' | 'cards' | 'thread';
}

const around = (random: Random, { material, bytes }: PageShape): { before: string; after: string } => {
  const menu = Math.min(120, Math.max(8, Math.round(bytes / 4000)));
  return {
    before: `<!-- top --><div id="root"><div class="wrap"><header class="top"><div class="logo"><a href="#">The Sample</a></div>
<nav class="menu"><ul>${times(menu, (i) => `<li><a href="#m${i}">Section ${i}</a></li>`)}</ul></nav></header>
<div class="layout"><div class="layout-inner">`,
    after: `</div><aside class="sidebar"><h2>More</h2><ul>${links(random, material, Math.min(40, menu))}</ul></aside></div>
<div class="related"><ul>${links(random, material, 8)}</ul></div></div>
<footer class="foot"><div class="cols">${times(6, (i) => `<div><h4>Column ${i}</h4><ul>${times(8, (k) => `<li><a href="#f${i}-${k}">Entry ${k}</a></li>`)}</ul></div>`)}</div><p>© The Sample</p></footer></div>`,
  };
};

/** One page of the shape, the same for the same numbers. */
export function pageMarkup(random: Random, shape: PageShape): string {
  const { material, bytes, layout } = shape;
  const title = say(random, pick(random, material.titles));
  const { before, after } = around(random, shape);
  const head = `<!doctype html>
<html lang="${material.lang}"><head><meta charset="utf-8"><title>${title} | The Sample</title>
<meta name="description" content="${sentence(random, material).replaceAll('"', '&quot;')}">
<style>body{font:16px/1.5 sans-serif;margin:0}.layout{display:flex;gap:24px}.layout-inner{max-width:720px}.card{display:inline-block;width:220px}</style>
${ballast(random, bytes * BALLAST)}</head><body>`;
  const open =
    layout === 'article'
      ? `<main><article class="story"><div class="story-head"><h1>${title}</h1><div class="by">By <a href="#a">A. Writer</a></div></div><div class="story-body"><div>`
      : `<main><h1>${title}</h1><div class="list">`;
  const close = layout === 'article' ? '</div></div></article></main>' : '</div></main>';
  const parts = [head, before, open];
  // Japanese takes three bytes a character, markup one.
  const units = material.lang === 'ja' ? 0.75 * bytes : bytes;
  const rest = units - head.length - before.length - after.length;
  parts.push(
    ...(layout === 'article'
      ? [article(random, material, articleLength(bytes)), close, teasers(random, shape, rest)]
      : [list(random, shape, rest), close]),
    after,
    '</body></html>\n',
  );
  return parts.join('');
}

/** The text of an article, of about so many units. */
function article(random: Random, material: Material, length: number): string {
  let text = '';
  for (let i = 0; text.length < length || i < 3; i++) {
    if (i % 9 === 4) text += `<h2>${say(random, pick(random, material.titles))}</h2>\n`;
    else if (i % 13 === 6) text += figure(random, material);
    else if (i % 29 === 17) text += table(random, 6);
    else if (i % 17 === 8)
      text += `<ul class="points">${times(4, () => `<li>${sentence(random, material)}</li>`)}</ul>\n`;
    else text += paragraph(random, material);
  }
  return text;
}

/** What a page shows below an article until it has so many bytes: other articles, and what readers say. */
function teasers(random: Random, { material, others, bytes }: PageShape, left: number): string {
  const comments = times(Math.min(60, Math.round(bytes / 6000)), (i) => comment(random, material, i));
  let cards = '';
  for (let i = 0; cards.length + comments.length < left - articleLength(bytes); i++)
    cards += card(random, pick(random, others), i);
  return `<section class="more-stories">${cards}</section><section id="comments" class="comments">${comments}</section>`;
}

/** Cards or posts of about so many units. */
function list(random: Random, { material, layout }: PageShape, units: number): string {
  let items = '';
  for (let i = 0; items.length < units || i < 3; i++) {
    items +=
      layout === 'cards'
        ? card(random, material, i)
        : `<div class="post"><div class="post-side">member ${i}</div><div class="post-body">${paragraph(random, material)}</div></div>\n`;
  }
  return items;
}

/** About so many bytes of an article's paragraphs, without anything around. */
export function articleMarkup(random: Random, material: Material, bytes: number): string {
  let markup = '';
  while (markup.length < bytes) markup += paragraph(random, material);
  return markup;
}

/** About `length` characters of running text, in paragraphs, of all the materials in turn. */
export function runningText(random: Random, materials: readonly Material[], length: number): string {
  const parts: string[] = [];
  for (let size = 0, i = 0; size < length; i++) {
    const part = say(random, pick(random, materials[i % materials.length]!.paragraphs));
    parts.push(part);
    size += part.length + 1;
  }
  return parts.join('\n').slice(0, length);
}
