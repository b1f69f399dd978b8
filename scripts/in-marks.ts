import type { CDPSession, Page } from 'puppeteer-core';

/**
 * Runs `ask` on the closed shadow root of <backstory-marks>. Pages cannot reach it; the browsers' own debugging
 * protocols can.
 */
export async function inMarks<T, A extends unknown[]>(
  page: Page,
  ask: (root: ShadowRoot, ...args: A) => T,
  args: A,
): Promise<Awaited<T>> {
  const protocol = (page.browser() as unknown as { protocol: string }).protocol;
  const answer =
    protocol === 'cdp' ? await overCdp(page, `${ask}`, args) : await overBidi(page, `${ask}`, args);
  return JSON.parse(answer ?? 'null') as Awaited<T>;
}

const wrapped = (ask: string, args: unknown[]): string =>
  `async (root) => JSON.stringify(await (${ask})(root, ...${JSON.stringify(args)}))`;

interface CdpNode {
  localName: string;
  backendNodeId: number;
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
}

const missing = (): Error => new Error('the page has no <backstory-marks> with a shadow root');

async function overCdp(page: Page, ask: string, args: unknown[]): Promise<string | undefined> {
  const cdp: CDPSession = await page.createCDPSession();
  try {
    const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as {
      root: CdpNode;
    };
    const html = root.children?.find(({ localName }) => localName === 'html');
    const shadow = html?.children?.find(({ localName }) => localName === 'backstory-marks')?.shadowRoots?.[0];
    if (!shadow) throw missing();
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration: `function () { return (${wrapped(ask, args)})(this); }`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as string | undefined;
  } finally {
    await cdp.detach();
  }
}

/** The driver's own connection: it offers no public way to closed shadow roots. */
interface Bidi {
  send(method: string, params: object): Promise<{ result: BidiResult }>;
}
interface BidiResult {
  type: string;
  exceptionDetails?: { text: string };
  result?: { value?: unknown };
}

async function overBidi(page: Page, ask: string, args: unknown[]): Promise<string | undefined> {
  const { connection } = page.browser() as unknown as { connection: Bidi };
  const target = { context: (page.mainFrame() as unknown as { _id: string })._id };
  const call = async (method: string, params: object): Promise<BidiResult> => {
    const { result } = await connection.send(method, { target, awaitPromise: true, ...params });
    if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
    return result;
  };
  const host = (await call('script.evaluate', {
    expression: 'document.querySelector("backstory-marks")',
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  })) as { result?: { value?: { shadowRoot?: { sharedId: string } | null } } };
  const sharedId = host.result?.value?.shadowRoot?.sharedId;
  if (!sharedId) throw missing();
  const answer = await call('script.callFunction', {
    functionDeclaration: wrapped(ask, args),
    arguments: [{ sharedId }],
  });
  return answer.result?.value as string | undefined;
}
