import { sendMessage } from '../../platform/messages.ts';

/** Asks the readers in a tab to say again what they have to say. Most tabs have none, which is no error. */
export const tellAgain = (tabId: number): Promise<void> =>
  sendMessage('tellAgain', undefined, tabId).catch(() => undefined);
