/**
 * The host that this document belongs to: of its address, or, where the page around wrote it into its frame (srcdoc), of
 * that page. Empty where it belongs to none, as in a sandbox.
 */
export const ownHost = (): string =>
  location.hostname || (URL.canParse(globalThis.origin) ? new URL(globalThis.origin).hostname : '');
