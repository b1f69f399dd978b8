import { until } from '../../scripts/until.ts';
import { openFirefoxPage } from './firefox-page.ts';
import type { Session } from './session.ts';
import type { Tab } from './tab.ts';

/** What a screen reader is told of something; roles are in the browser's own words. */
export interface AxNode {
  role: string;
  name: string;
  /** What it says of itself, such as that it is expanded; by name. */
  properties: { expanded?: unknown; hasPopup?: unknown };
  children: AxNode[];
}

/** Everything of this role in a tree, in reading order. */
export const allOf = (node: AxNode, role: string): AxNode[] => [
  ...(node.role === role ? [node] : []),
  ...node.children.flatMap((child) => allOf(child, role)),
];

/** The names of a tree from top to bottom. */
export const wordsOf = ({ name, children }: AxNode): string => [name, ...children.map(wordsOf)].join(' ');

/** The accessibility tree of a tab in front, as the browser gives it to screen readers; closed shadow roots are in it. */
export const axTree = (session: Session, tab: Tab): Promise<AxNode> =>
  session.name === 'chromium' ? treeInChromium(tab) : treeInFirefox(session, tab);

async function treeInChromium(tab: Tab): Promise<AxNode> {
  const cdp = await tab.page.createCDPSession();
  try {
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const build = (id: string): AxNode[] => {
      const node = byId.get(id);
      if (!node) return [];
      const children = (node.childIds ?? []).flatMap(build);
      if (node.ignored) return children;
      const properties = Object.fromEntries(
        (node.properties ?? []).map(({ name, value }) => [name, value.value]),
      );
      return [{ role: String(node.role?.value), name: String(node.name?.value ?? ''), properties, children }];
    };
    return build(nodes[0]!.nodeId)[0]!;
  } finally {
    await cdp.detach();
  }
}

async function treeInFirefox({ browser }: Session, tab: Tab): Promise<AxNode> {
  const page = await openFirefoxPage(browser);
  await page.evaluate(`(() => {
    const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
    const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
    const shown = gBrowser.browsers.find(({ currentURI }) => currentURI.spec === ${JSON.stringify(tab.page.url())});
    const build = (node) => {
      const [states, extra] = [{}, {}];
      node.getState(states, extra);
      const properties = {
        expanded: (states.value & Ci.nsIAccessibleStates.STATE_EXPANDED) !== 0,
        hasPopup: (states.value & Ci.nsIAccessibleStates.STATE_HASPOPUP) !== 0,
      };
      for (const { key, value } of node.attributes?.enumerate() ?? []) properties[key] = value;
      const children = [];
      for (let child = node.firstChild; child; child = child.nextSibling) children.push(build(child));
      return { role: service.getStringRole(node.role), name: node.name ?? '', properties, children };
    };
    globalThis.tree = () => JSON.stringify(build(service.getAccessibleFor(shown)));
  })()`);
  await tab.page.bringToFront();
  // The tree is made when it is first asked for, and goes on in another process.
  const found = await until('the accessibility tree', async () => {
    const tree = JSON.parse((await page.evaluate('globalThis.tree()')) as string) as AxNode;
    return wordsOf(tree).includes('explained') && tree;
  });
  await page.close();
  await tab.page.bringToFront();
  return found;
}
