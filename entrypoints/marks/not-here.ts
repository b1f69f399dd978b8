import { readSettings, writeSettings } from '../../platform/settings-in-page.ts';
import type { Settings } from '../../platform/settings-shape.ts';

/** Where something is not to be marked again. A page is not remembered longer than it is open. */
export type Scope = 'page' | 'site' | 'anywhere';

/** Did the reader say that this is not to be marked on this host? A host stands for its subdomains too. */
export const isNotHere = (id: string, host: string, { notHere }: Settings): boolean =>
  notHere.some(
    ({ entity, site }) => entity === id && (site === null || host === site || host.endsWith(`.${site}`)),
  );

/**
 * Never again marks this id on one site, or anywhere (null).
 * @throws when the settings cannot be written.
 */
export async function addNotHere(id: string, site: string | null): Promise<void> {
  const { notHere } = await readSettings();
  const others = notHere.filter(
    ({ entity, site: other }) => entity !== id || (site !== null && other !== site),
  );
  await writeSettings({ notHere: [...others, { entity: id, site }] });
}
