import { randomFrom } from '../random.ts';
import { articleMarkup } from './page-markup.ts';
import { subject } from './paragraphs.ts';

/** Bytes of the article beside what changes. */
const ARTICLE = 20_000;
/** Changes a second, and milliseconds between two batches of them: timers cannot come oftener. */
const CHANGES = 1_000;
const EVERY = 4;

/**
 * An article on the subject beside a board of prices and a list of events: 1,000 times a second a text is replaced, an
 * attribute is set, or an event comes in at the top while the last one goes. `globalThis.painted` counts the frames.
 */
export const busyPage = (): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Japan and U.S. agree on a joint command at Yokota</title>
<style>body{font:16px/1.5 sans-serif;margin:0;display:flex;gap:24px}main{width:640px}.board{width:300px}
.cell{display:inline-block;width:60px}.up{color:green}.events{height:300px;overflow:hidden}</style></head>
<body><main><article><h1>Japan and U.S. agree on a joint command at Yokota</h1>
${articleMarkup(randomFrom(5), subject[0]!, ARTICLE)}</article></main>
<div class="board"><div id="cells">${'<span class="cell">0</span>'.repeat(200)}</div>
<div class="events" id="events">${'<p>quiet</p>'.repeat(30)}</div></div>
<script>
const cells = document.getElementById('cells').children;
const events = document.getElementById('events');
let changes = 0;
globalThis.painted = 0;
requestAnimationFrame(function next() {
  globalThis.painted++;
  requestAnimationFrame(next);
});
let due = performance.now();
setInterval(() => {
  const now = performance.now();
  // A timer that comes late makes up for it, but not for more than a tenth of a second.
  due = Math.max(due, now - 100);
  for (; due < now; due += ${1_000 / CHANGES}) {
    const n = changes++;
    const cell = cells[n % cells.length];
    if (n % 4 === 0) cell.textContent = n;
    else if (n % 4 === 1) cell.firstChild.data = n;
    else if (n % 4 === 2) cell.classList.toggle('up');
    else if (n % 8 === 3) { const event = document.createElement('p'); event.textContent = 'event ' + n; events.prepend(event); }
    else events.lastElementChild.remove();
  }
}, ${EVERY});
</script></body></html>
`;
