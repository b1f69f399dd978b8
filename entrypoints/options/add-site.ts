import { parseSite } from '../../platform/parse-site.ts';

/** What becomes of something typed into a list of sites. */
export type AddedSite =
  | { kind: 'added'; site: string; sites: string[] }
  | { kind: 'known'; site: string }
  | { kind: 'empty' }
  | { kind: 'invalid' };

/** Adds what was typed or pasted to the list, reduced to its host; the list stays in alphabetical order. */
export function addSite(typed: string, sites: string[]): AddedSite {
  if (typed.trim() === '') return { kind: 'empty' };
  const site = parseSite(typed);
  if (site === null) return { kind: 'invalid' };
  if (sites.includes(site)) return { kind: 'known', site };
  return { kind: 'added', site, sites: [...sites, site].sort() };
}
