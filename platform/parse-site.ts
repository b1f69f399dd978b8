/** A host with at least one dot, or localhost. Match patterns know no IPv6 host with subdomains. */
const HOST = /^(localhost|([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+([a-z][a-z0-9-]*[a-z0-9]|\d+))$/;
/** How a web address or a match pattern begins. */
const WEB = /^((https?|\*):)?\/\//i;
/** Another scheme; a colon before digits is a port. */
const SCHEME = /^[a-z][a-z0-9+.-]*:(?!\d+(\/|$))/i;

/**
 * The host that a typed name or a pasted address stands for, as the browser writes it (lower case, punycode); null when
 * there is none. A leading '*.' is dropped: a host stands for its subdomains anyway.
 */
export function parseSite(typed: string): string | null {
  const text = typed.trim();
  if (/\s/.test(text) || (!WEB.test(text) && SCHEME.test(text))) return null;
  const address = `https://${text.replace(WEB, '').replace(/^\*\./, '')}`;
  if (!URL.canParse(address)) return null;
  const host = new URL(address).hostname.replace(/\.$/, '');
  return host.length <= 253 && HOST.test(host) ? host : null;
}
