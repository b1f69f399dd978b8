import type { Analysis, PageReport } from './types.ts';

/** What may leave the page: everything but where in the text things stand. */
export const toReport = ({ mentions, figures, ...rest }: Analysis): PageReport => ({
  ...rest,
  figures: [...new Set(figures.map(({ figure }) => figure))],
});
