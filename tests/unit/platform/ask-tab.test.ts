import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askTab } from '../../../platform/ask-tab.ts';

const sendMessage = vi.fn();
fakeBrowser.tabs.sendMessage = sendMessage as unknown as typeof fakeBrowser.tabs.sendMessage;

describe('askTab', () => {
  it('puts the question as the messaging library does, and gives what it answers', async () => {
    sendMessage.mockResolvedValue({ res: undefined });
    await askTab('turnMark', { by: 1 }, 7, 2);
    expect(sendMessage).toHaveBeenCalledWith(
      7,
      expect.objectContaining({ type: 'turnMark', data: { by: 1 }, timestamp: expect.any(Number) }),
      { frameId: 2 },
    );
    sendMessage.mockResolvedValue({ res: { detected: true } });
    expect(await askTab('explainPage', { show: false }, 7, 0)).toEqual({ detected: true });
  });

  it('fails when nobody is there, nobody answers, or the answer is an error', async () => {
    sendMessage.mockRejectedValueOnce(new Error('Could not establish connection'));
    await expect(askTab('tellAgain', undefined, 7)).rejects.toThrow('connection');
    sendMessage.mockResolvedValueOnce(undefined);
    await expect(askTab('tellAgain', undefined, 7)).rejects.toThrow('no answer');
    sendMessage.mockResolvedValueOnce({ err: { message: 'gone' } });
    await expect(askTab('tellAgain', undefined, 7)).rejects.toThrow('no answer');
  });
});
