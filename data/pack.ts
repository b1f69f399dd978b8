import type { Pack } from '../engine/pack.ts';
import packed from './pack.json' with { type: 'json' };

/** What the engine is handed about US-Japan defense: `source.ts`, compiled by `npm run pack`. */
export const pack = packed as unknown as Pack;
