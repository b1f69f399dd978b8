/** The site of an address as a reader would name it: example.org for https://www.example.org/news. */
export const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');
