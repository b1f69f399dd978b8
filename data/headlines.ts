import rows from './headlines.json' with { type: 'json' };
import type { Headline } from './schemas.ts';

/** The bundled headlines, in the order in which they were given. */
export const headlines = rows as Headline[];
