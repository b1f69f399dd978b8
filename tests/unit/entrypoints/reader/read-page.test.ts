import { beforeEach, describe, expect, it } from 'vitest';
import { measure } from '../../../../entrypoints/marks/measure.ts';
import { readingPage, readPage } from '../../../../entrypoints/reader/read-page.ts';

function show(body: string, head = '<title>Doc title - Site</title>'): ReturnType<typeof readPage> {
  document.documentElement.innerHTML = `<head>${head}</head><body>${body}</body>`;
  return readPage(document);
}

const story = 'Ministers met in the capital to talk about the treaty and the bases. '.repeat(6);

describe('readPage', () => {
  beforeEach(() => document.documentElement.removeAttribute('lang'));

  it('reads headline and article, and leaves out what stands around', () => {
    const page = show(`
      <header><a href="/">Home page</a></header>
      <nav>Navigation words</nav>
      <main><article><h1>The headline of it</h1><p>${story}</p><script>var hidden = 1</script><!-- comment -->
        <aside>Aside words</aside><div class="related-articles">Read more words</div></article></main>
      <footer>Footer words</footer>`);
    expect(page.title).toBe('The headline of it');
    expect(page.text).toContain('Ministers met');
    for (const word of ['Home page', 'Navigation', 'hidden', 'comment', 'Aside', 'Read more', 'Footer']) {
      expect(page.text).not.toContain(word);
    }
  });

  it('takes the document title where there is no headline', () => {
    expect(show(`<p>${story}</p>`).title).toBe('Doc title - Site');
  });

  it('keeps paragraphs apart and inline elements together', () => {
    const { text } = show('<article><p>One <b>bold</b> word</p><p>Next</p></article>');
    expect(text).toBe('One bold word\nNext\n');
  });

  it('leaves out lists that are nothing but links', () => {
    const links = ['Alpha story', 'Beta story', 'Gamma story']
      .map((name) => `<li><a href="#">${name}</a></li>`)
      .join('');
    expect(show(`<article><p>${story}</p><ul>${links}</ul></article>`).text).not.toContain('Beta');
  });

  it('keeps lists that say something', () => {
    const items = ['The first point is long', 'The second point is long', 'The third']
      .map((item) => `<li>${item}</li>`)
      .join('');
    expect(show(`<article><p>${story}</p><ul>${items}</ul></article>`).text).toContain('second point');
  });

  it('reads the base of ruby, not the reading over it', () => {
    expect(show('<p><ruby>横田<rp>(</rp><rt>よこた</rt><rp>)</rp></ruby>基地</p>').text).toBe('横田基地\n');
  });

  it('does not read what somebody types, or code', () => {
    const { text } = show(
      '<main><div contenteditable="true">typed</div><textarea>typed</textarea><pre>code</pre><p>said</p></main>',
    );
    expect(text).toBe('said\n');
  });

  it('takes no headline that somebody is writing', () => {
    const page = show(`<div contenteditable><h1>Written by hand</h1></div><p>${story}</p>`);
    expect(page.title).toBe('Doc title - Site');
  });

  it('says which shadow roots it has read, nested ones too, and finds the headline in them', () => {
    document.documentElement.innerHTML = '<head><title>App</title></head><body><x-app></x-app></body>';
    const outer = document.querySelector('x-app')!.attachShadow({ mode: 'open' });
    outer.innerHTML = '<x-story></x-story>';
    const inner = outer.querySelector('x-story')!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<h1>Ministers meet again</h1><p>inside</p>';
    const page = readPage(document);
    expect(page.roots).toEqual([outer, inner]);
    expect(page.title).toBe('Ministers meet again');
    expect(page.text).toContain('inside');
  });

  it('reads a page of many nodes in many pieces, with the same outcome', () => {
    document.documentElement.innerHTML = `<head></head><body><main>${'<p>One <b>two</b> three</p>'.repeat(500)}</main></body>`;
    const whole = readPage(document).text;
    const pieces = readingPage(document);
    let count = 0;
    let step = pieces.next();
    for (; !step.done; step = pieces.next()) count++;
    expect(count).toBeGreaterThan(10);
    expect(step.value.text).toBe(whole);
    expect(whole).toBe('One two three\n'.repeat(500));
  });

  it('takes it that the page takes away what is being read', () => {
    document.documentElement.innerHTML = `<head></head><body><main>${'<p>One</p>'.repeat(500)}</main></body>`;
    const pieces = readingPage(document);
    pieces.next();
    pieces.next();
    document.querySelector('main')!.replaceChildren();
    let step = pieces.next();
    while (!step.done) step = pieces.next();
    expect(step.value.toRange(0, 3)).toBeNull();
  });

  it('reads open shadow roots with what is slotted into them', () => {
    document.documentElement.innerHTML =
      '<head></head><body><div id="host"><span>slotted</span></div></body>';
    document.querySelector('#host')!.attachShadow({ mode: 'open' }).innerHTML = '<p>inside</p><slot></slot>';
    const { text } = readPage(document);
    expect(text).toContain('inside');
    expect(text).toContain('slotted');
  });

  it('gives ranges over the very words', () => {
    const page = show('<article><p>They met at <em>Camp</em> Zama today</p></article>');
    const start = page.text.indexOf('Camp Zama');
    expect(String(measure(page.toRange(start, start + 9)!))).toBe('Camp Zama');
  });

  it('gives no range for text that changed or left', () => {
    const page = show('<p id="a">Camp Zama</p><p id="b">Camp Foster</p>');
    const foster = page.text.indexOf('Camp Foster');
    document.querySelector('#a')!.firstChild!.nodeValue = 'Camp Fuji and more';
    document.querySelector('#b')!.remove();
    expect(page.toRange(0, 9)).toBeNull();
    expect(page.toRange(foster, foster + 11)).toBeNull();
  });

  it('reads every post of a list of posts', () => {
    const { text } = show(
      `<main>${['one', 'two', 'three'].map((word) => `<article><p>${story}${word}</p></article>`).join('')}</main>`,
    );
    expect(text).toContain('one');
    expect(text).toContain('three');
  });

  it('takes a page without a body', () => {
    document.documentElement.innerHTML = '<head></head>';
    expect(readPage(document).text).toBe('');
  });
});
