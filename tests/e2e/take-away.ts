import type { Session } from './session.ts';
import type { Tab } from './tab.ts';

/**
 * Takes a part of the web platform away from the extension's scripts in a page, as if the browser had never had it; the
 * page itself keeps it. Each name is where it lies and what it is called, such as 'HTMLElement.prototype.popover'.
 * Firefox has no preference for what it has shipped for long, and what its scripts see of a page's objects cannot be
 * deleted there: it is undefined then.
 */
export async function takeAway(session: Session, tab: Tab, names: string[]): Promise<void> {
  const left = await session.inExtension(
    async (api, tabId, taken) => {
      const { scripting } = api as unknown as { scripting: Scripting };
      const [done] = await scripting.executeScript({
        target: { tabId },
        args: [taken],
        func: (paths) =>
          paths.filter((path) => {
            const keys = path.split('.');
            const name = keys.pop()!;
            const from = keys.reduce((object, key) => object[key] as Named, globalThis as unknown as Named);
            delete from[name];
            if (name in from) Object.defineProperty(from, name, { value: undefined, configurable: true });
            return from[name] !== undefined;
          }),
      });
      return done?.result;
    },
    tab.id,
    names,
  );
  if (left?.length !== 0) throw new Error(`could not be taken away: ${left?.join(', ')}`);
}

/** Has these pseudo-classes throw in the extension's scripts in a page, as those do that a browser does not know. */
export async function forbidSelectors(session: Session, tab: Tab, parts: string[]): Promise<void> {
  await session.inExtension(
    async (api, tabId, forbidden) => {
      const { scripting } = api as unknown as { scripting: Scripting };
      await scripting.executeScript({
        target: { tabId },
        args: [forbidden],
        func: (words) => {
          for (const name of ['matches', 'closest', 'querySelector', 'querySelectorAll'] as const) {
            const original = Element.prototype[name] as (selector: string) => unknown;
            Object.defineProperty(Element.prototype, name, {
              configurable: true,
              value(this: Element, selector: string) {
                if (words.some((word) => selector.includes(word))) throw new SyntaxError(selector);
                return original.call(this, selector);
              },
            });
          }
          return [];
        },
      });
    },
    tab.id,
    parts,
  );
}

type Named = Record<string, unknown>;

interface Scripting {
  executeScript(what: {
    target: { tabId: number };
    args: [string[]];
    func(names: string[]): string[];
  }): Promise<{ result: string[] }[]>;
}
