import row from './article.json' with { type: 'json' };
import type { Article } from './schemas.ts';

/** The bundled article, as our own summary of it and of what became of it. */
export const article = row as Article;
