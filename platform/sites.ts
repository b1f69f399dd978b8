import type { Settings } from './settings-shape.ts';

/** Does `host` lie under `site`? example.org covers www.example.org. */
const covers = (site: string, host: string): boolean => host === site || host.endsWith(`.${site}`);

/** May pages of this host be read without being asked? */
export function runsOn(host: string, settings: Settings): boolean {
  switch (settings.where) {
    case 'everywhere':
      return true;
    case 'only':
      return settings.onlySites.some((site) => covers(site, host));
    case 'except':
      return !settings.exceptSites.some((site) => covers(site, host));
    case 'click':
      return false;
  }
}

/** Match patterns by which the browser itself keeps the sentinel to the chosen sites; null when it is to run nowhere. */
export function sitePatterns(settings: Settings): { matches: string[]; excludeMatches: string[] } | null {
  const patterns = (sites: string[]): string[] => sites.map((site) => `*://*.${site}/*`);
  switch (settings.where) {
    case 'everywhere':
      return { matches: ['http://*/*', 'https://*/*'], excludeMatches: [] };
    case 'only':
      return settings.onlySites.length > 0
        ? { matches: patterns(settings.onlySites), excludeMatches: [] }
        : null;
    case 'except':
      return { matches: ['http://*/*', 'https://*/*'], excludeMatches: patterns(settings.exceptSites) };
    case 'click':
      return null;
  }
}
