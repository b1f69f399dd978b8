import { build } from 'vite';

/** What cannot run outside an extension, by the end of its path or its whole name, and what stands in for it. */
export interface StandIn {
  find: RegExp;
  replacement: string;
}

/**
 * One module with all that it imports, as a classic script for a page; nothing is written to disk. `define`: what names
 * stand for in it, as source text.
 */
export async function bundle(
  entry: string,
  alias: StandIn[] = [],
  define: Record<string, string> = {},
): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define,
    resolve: { alias },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false, minify: true, target: 'esnext', lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error(`${entry} could not be bundled`);
  return result.output[0].code;
}
