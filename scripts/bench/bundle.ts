import { build } from 'vite';

/** One module with all that it imports, as a classic script for a page; nothing is written to disk. */
export async function bundle(entry: string, alias: Record<string, string> = {}): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias },
    build: { write: false, minify: true, target: 'esnext', lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error(`${entry} could not be bundled`);
  return result.output[0].code;
}
