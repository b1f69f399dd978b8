import { createElement as h, StrictMode, useEffect, useState } from 'react';
import { story } from './story.mjs';

const Paragraph = ({ id, before, name, after, reads }) =>
  h('p', { id }, before, h('a', { href: `#${id}` }, name), after, ' Read ', reads, ' times.');

/** The article; `globalThis.show(story)` changes what it shows, `globalThis.rendered` counts how often it has. */
export function Article() {
  const [{ title, paragraphs }, show] = useState(story);
  useEffect(() => {
    globalThis.show = show;
    globalThis.rendered = (globalThis.rendered ?? 0) + 1;
  });
  return h('article', null, h('h1', null, title), paragraphs.map((each) => h(Paragraph, { key: each.id, ...each })));
}

export const App = () => h(StrictMode, null, h('main', null, h(Article)));

/** The same as a whole document, as frameworks on top of React render it. */
export const Page = () =>
  h(
    'html',
    { lang: 'en' },
    h('head', null, h('meta', { charSet: 'utf-8' }), h('title', null, story.title), h('script', { src: 'watch.js' })),
    h('body', null, h('div', { id: 'root' }, h(App)), h('script', { src: 'react-document.js' })),
  );
