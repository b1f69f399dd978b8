/** Everything that the gate looks at. textContent takes one pass in native code, scripts included. */
export const rawText = (): string => `${document.title}\n${document.body?.textContent ?? ''}`;
