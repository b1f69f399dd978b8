import { describe, expect, it } from 'vitest';
import { parseSite } from '../../../platform/parse-site.ts';

describe('parseSite', () => {
  it.each([
    ['example.org', 'example.org'],
    ['  Example.ORG ', 'example.org'],
    ['https://www.example.org/news/2026?x=1#top', 'www.example.org'],
    ['http://user:secret@example.org:8080/', 'example.org'],
    ['example.org:8080', 'example.org'],
    ['example.org:8080/path', 'example.org'],
    ['//example.org/path', 'example.org'],
    ['*.example.org', 'example.org'],
    ['*://*.example.org/*', 'example.org'],
    ['example.org.', 'example.org'],
    ['localhost:3000', 'localhost'],
    ['192.168.0.1', '192.168.0.1'],
    ['https://日本.jp/政治', 'xn--wgv71a.jp'],
    ['xn--wgv71a.jp', 'xn--wgv71a.jp'],
  ])('%s is %s', (typed, host) => expect(parseSite(typed)).toBe(host));

  it.each([
    '',
    '   ',
    'asdf',
    'not a site',
    'javascript:alert(1)',
    'file:///etc/hosts',
    'about:blank',
    'chrome://settings',
    'mailto:somebody@example.org',
    'http://',
    '*',
    '*.*',
    'exa mple.org',
    'a..b',
    '-a.org',
    '[::1]',
    `${'a'.repeat(300)}.org`,
  ])('%s is no site', (typed) => expect(parseSite(typed)).toBeNull());
});
