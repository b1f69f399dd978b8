/** Compiles data/source.ts to data/pack.json, which is what ships: `npm run pack`, after each change of its files. */
import { writeFileSync } from 'node:fs';
import { source } from '../data/source.ts';
import { compilePack } from '../engine/compile-pack.ts';

writeFileSync('data/pack.json', `${JSON.stringify(compilePack(source))}\n`);
