/** Second labels under which countries register names: co.uk, or.jp, com.au. */
const SHARED = /^(ac|ad|co|com|ed|edu|go|gov|gr|lg|mil|ne|net|nic|or|org|gob|gouv)$/;
const NUMBERS = /^[\d.]+$|:/;

/** The part of a host that somebody registered, as far as it can be told without the list of public suffixes. */
function registered(host: string): string {
  if (NUMBERS.test(host)) return host;
  const labels = host.split('.');
  const [second, top] = labels.slice(-2);
  const isShared = labels.length > 2 && top!.length === 2 && SHARED.test(second!);
  return labels.slice(isShared ? -3 : -2).join('.');
}

/** Do two hosts belong to one site? news.example.org and www.example.org do. */
export const isSameSite = (one: string, other: string): boolean => registered(one) === registered(other);
