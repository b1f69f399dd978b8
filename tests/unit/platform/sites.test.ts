import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../../platform/settings.ts';
import { runsOn, sitePatterns } from '../../../platform/sites.ts';

const settings = (change: Partial<Settings>): Settings => ({ ...defaultSettings, ...change });

describe('runsOn', () => {
  it.each([
    ['everywhere', {}, 'a.example', true],
    ['only: listed', { where: 'only', onlySites: ['example.org'] }, 'www.example.org', true],
    ['only: another', { where: 'only', onlySites: ['example.org'] }, 'badexample.org', false],
    ['except: listed', { where: 'except', exceptSites: ['example.org'] }, 'example.org', false],
    ['except: another', { where: 'except', exceptSites: ['example.org'] }, 'example.net', true],
    ['on click', { where: 'click' }, 'example.org', false],
  ] as const)('%s', (_, change, host, runs) => {
    expect(runsOn(host, settings(change as Partial<Settings>))).toBe(runs);
  });
});

describe('sitePatterns', () => {
  it('has the browser leave out the excepted sites and their subdomains', () => {
    expect(sitePatterns(settings({ where: 'except', exceptSites: ['example.org'] }))).toEqual({
      matches: ['http://*/*', 'https://*/*'],
      excludeMatches: ['*://*.example.org/*'],
    });
  });

  it.each([{ where: 'click' }, { where: 'only', onlySites: [] }] as const)(
    'registers nothing for %o',
    (change) => {
      expect(sitePatterns(settings(change as Partial<Settings>))).toBeNull();
    },
  );
});
