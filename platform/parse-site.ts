/** A host with at least one dot, or localhost. Match patterns know no IPv6 host with subdomains. */
const HOST = /^(localhost|([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+([a-z][a-z0-9-]*[a-z0-9]|\d+))$/;
/** What may be typed before a host: nothing, or the start of a web address or of a match pattern. */
const START = /^(?:(?:https?|\*):)?\/\/|^/i;

/**
 * The host that a typed name or a pasted address stands for, as the browser writes it (lower case, punycode); null when
 * there is none. A leading '*.' is dropped: a host stands for its subdomains anyway.
 */
export function parseSite(typed: string): string | null {
  const rest = typed.trim().replace(START, '').replace(/^\*\./, '');
  // Another scheme, or something with spaces in it, is no site.
  if (/\s/.test(rest) || /^[a-z][a-z0-9+.-]*:(?!\d+(\/|$))/i.test(rest)) return null;
  const address = `https://${rest}`;
  if (!URL.canParse(address)) return null;
  const host = new URL(address).hostname.replace(/\.$/, '');
  return host.length <= 253 && HOST.test(host) ? host : null;
}
