import assert from 'node:assert/strict';
import { badge, badges, SOON, standsClose } from './badges.ts';
import { type Session, type Tab, test, until } from './harness.ts';
import { type Route, serveRoutes } from './serve-routes.ts';

const title = 'Defense chiefs of Japan and the United States meet in Tokyo';
const paragraphs = [
  'Defense Secretary Pete Hegseth and Defense Minister Shinjiro Koizumi agreed that U.S. Forces Japan at Yokota Air Base shall plan together with the Joint Operations Command.',
  'Fighters fly from Kadena Air Base in Okinawa, and the carrier USS George Washington sails from Yokosuka under the security treaty between the two countries.',
  'Talks on host-nation support begin within weeks, Prime Minister Sanae Takaichi said, and the alliance with the United States is to cost Tokyo more.',
];
const text = paragraphs.map((each) => `<p>${each}</p>`).join('\n');
const article = `<article><h1>${title}</h1>${text}</article>`;
const html = (head = '', body = article): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

/** Serves the document at `/`, and what else is given, and opens it. */
async function withDocument(
  session: Session,
  route: Route,
  check: (tab: Tab) => Promise<void>,
  others: Record<string, Route> = {},
): Promise<void> {
  const served = await serveRoutes({ '/': route, ...others });
  try {
    await check(await session.open(`${served.origin}/`));
  } finally {
    served.close();
  }
}

/** Badges stand at their text, and a card with its own styles opens, leads on and closes. */
async function works(session: Session, tab: Tab): Promise<void> {
  await session.marked(tab);
  await until('badges', async () => (await badges(session, tab)).length > 4);
  await standsClose(session, tab, 'loading');
  const at = (await badge(session, tab, 'entity:pete-hegseth'))!;
  await tab.page.mouse.click((at.left + at.right) / 2, (at.top + at.bottom) / 2);
  const card = await until('the card', () =>
    session.inMarks(tab, (root) => {
      const open = root.querySelector<HTMLElement>('.card.open');
      const { width, height } = open?.getBoundingClientRect() ?? { width: 0, height: 0 };
      const heading = open?.querySelector('h2')?.textContent;
      return open && height > 60
        ? { width, heading, background: getComputedStyle(open).backgroundColor }
        : null;
    }),
  );
  assert.deepEqual(card, { width: 320, heading: 'Pete Hegseth', background: 'rgb(255, 255, 255)' });
  await tab.page.keyboard.press('Escape');
  await until(
    'the card to close',
    () => session.inMarks(tab, (root) => !root.querySelector('.card.open')),
    SOON,
  );
}

/** Gives the extension ample time; no element of ours is there. */
async function staysAway(tab: Tab): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const found = await tab.page.evaluate(() => document.getElementsByTagName('backstory-marks').length);
  assert.equal(found, 0);
}

const nothingAllowed =
  "default-src 'none'; script-src 'none'; style-src 'none'; img-src 'self'; font-src 'none'; connect-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

for (const [what, route] of Object.entries<Route>({
  'a content security policy that allows nothing, and trusted types': {
    headers: { 'content-security-policy': nothingAllowed },
    body: html(),
  },
  'trusted types, and scripts of its own': {
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
    body: html('<script>document.documentElement.dataset.own = "yes"</script>'),
  },
  'a sandbox without scripts and without an origin': {
    headers: { 'content-security-policy': 'sandbox' },
    body: html(),
  },
  'no doctype, in quirks mode': { body: `<title>${title}</title>${article}` },
  XHTML: {
    type: 'application/xhtml+xml; charset=utf-8',
    body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en"><head><title>${title}</title></head><body>${article}</body></html>`,
  },
})) {
  test(`marks and card work with ${what}`, (session) =>
    withDocument(session, route, async (tab) => {
      await tab.page
        .evaluate(() => {
          (globalThis as { violations?: string[] }).violations = [];
          document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
            (globalThis as { violations?: string[] }).violations!.push(`${violatedDirective} ${sample}`);
          });
        })
        .catch(() => undefined);
      await works(session, tab);
      const violations = await tab.page.evaluate(
        () => (globalThis as { violations?: string[] }).violations ?? [],
      );
      assert.deepEqual(violations, []);
    }));
}

const frame = { body: html() };

for (const [what, route, others] of [
  [
    'a frame set',
    {
      body: `<!doctype html><html lang="en"><head><title>${title}</title></head><frameset cols="50%,50%"><frame src="/a"><frame src="/b"><noframes>${article}</noframes></frameset></html>`,
    },
    { '/a': frame, '/b': frame },
  ],
  [
    'an SVG document',
    {
      type: 'image/svg+xml',
      body: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 200"><title>${title}</title>${paragraphs
        .map((each, line) => `<text x="10" y="${30 + 20 * line}" font-size="10">${each}</text>`)
        .join('')}</svg>`,
    },
    {},
  ],
  [
    'an XML document',
    {
      type: 'application/xml',
      body: `<?xml version="1.0"?><news><title>${title}</title>${paragraphs.map((each) => `<par>${each}</par>`).join('')}</news>`,
    },
    {},
  ],
  ['plain text', { type: 'text/plain; charset=utf-8', body: [title, ...paragraphs].join('\n\n') }, {}],
  ['JSON', { type: 'application/json', body: JSON.stringify({ title, paragraphs }) }, {}],
] as [string, Route, Record<string, Route>][]) {
  test(`${what} is left as it is`, (session) =>
    withDocument(session, route, (tab) => staysAway(tab), others));
}

test('a page with sandboxed frames is marked, and no frame complains', (session) =>
  withDocument(
    session,
    {
      body: html(
        '',
        `${article}<iframe sandbox src="/frame" width="400" height="200"></iframe><iframe sandbox="allow-scripts" srcdoc="&lt;p&gt;U.S. Forces Japan at Yokota Air Base, Japan and the United States"></iframe>`,
      ),
    },
    (tab) => works(session, tab),
    { '/frame': frame },
  ));
