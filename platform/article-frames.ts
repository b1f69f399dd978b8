import { ownHost } from './own-host.ts';
import { isSameSite } from './same-site.ts';
import { isLarge } from './watch-frames.ts';

/** Where frames are not the page's own matter. */
const BESIDE = 'aside, nav, footer, dialog, [hidden], [aria-hidden=true], [role=complementary]';
/** Names of frames that hold advertisements. Whole words only. */
const ADVERTISEMENT =
  /(^|[\s_\-/.])(ads?|adv|advert(s|isements?)?|adframe|banners?|dfp|gpt|promo|sponsor(ed|s)?|taboola|outbrain)([\s_\-/.\d]|$)|google_ads/i;

const isWeb = (protocol: string): boolean => protocol === 'http:' || protocol === 'https:';

/** Is this document written into its frame by the page around it? */
const isWritten = (): boolean => location.protocol === 'about:' && location.pathname === 'srcdoc';

/** Is it in something that stands beside the page's matter, seen through the shadow roots around it? */
function isBeside(element: Element): boolean {
  if (element.closest(BESIDE)) return true;
  // A shadow root of the page around is no ShadowRoot of this frame.
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host !== undefined && isBeside(host);
}

/** Seen from the page around it: may there be an article of this site in the frame? */
function mayHoldArticle(frame: HTMLIFrameElement | HTMLFrameElement): boolean {
  const names = [frame.id, frame.name, frame.className];
  if (!frame.hasAttribute('srcdoc')) {
    if (!URL.canParse(frame.src)) return false;
    const { protocol, hostname, pathname } = new URL(frame.src);
    if (!isWeb(protocol) || !isSameSite(hostname, ownHost())) return false;
    names.push(pathname);
  }
  if (names.some((name) => ADVERTISEMENT.test(name)) || isBeside(frame)) return false;
  const { width, height } = frame.getBoundingClientRect();
  return isLarge(width, height) && frame.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** Seen from within: is this a frame with an article of the site of the page around it? */
export function isArticleFrame(): boolean {
  if (window === window.top || !(isWeb(location.protocol) || isWritten())) return false;
  if (!isLarge(innerWidth, innerHeight)) return false;
  const host = ownHost();
  const around = ancestorHosts();
  if (!host || around.length === 0 || !around.every((other) => isSameSite(other, host))) return false;
  if ([window.name, host, location.pathname].some((name) => ADVERTISEMENT.test(name))) return false;
  // Null where the page around is of another origin.
  const frame = window.frameElement as HTMLIFrameElement | null;
  return frame === null || mayHoldArticle(frame);
}

/** The hosts of the pages around this frame, from the inside out; none in a page that is no frame. */
export const ancestorHosts = (): string[] =>
  [...((location as { ancestorOrigins?: Iterable<string> }).ancestorOrigins ?? [])].map((origin) =>
    URL.canParse(origin) ? new URL(origin).hostname : '',
  );
