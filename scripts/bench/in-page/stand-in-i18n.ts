/** Stands in for the extension's texts, which only an extension can read: every text is its key. */
export const i18n = { t: (key: string, words: string[] = []): string => [key, ...words].join(' ') };
