import { browser } from 'wxt/browser';
import { onMessage } from '../../platform/messages.ts';
import { watchSettings } from '../../platform/settings.ts';
import { answerTab, checkTab } from './answer-tab.ts';
import { addExplainMenu, explainSelection } from './explain-selection.ts';
import { forgetPage } from './forget-page.ts';
import { getCards } from './get-cards.ts';
import { injectReader, standInFrames } from './inject.ts';
import { keepPage } from './keep-page.ts';
import { lookUpText } from './look-up-text.ts';
import { moveTab } from './move-tab.ts';
import { ensureSentinel, registerSentinel, standInOpenTabs } from './register-sentinel.ts';
import { runCommand } from './run-command.ts';
import { askIfForgotten } from './tell-again.ts';

/** Listeners are added at once and in one place: a worker that was woken by an event must have them in its first turn. */
export function wire(): void {
  void ensureSentinel();
  browser.runtime.onInstalled.addListener(() => {
    void registerSentinel().then(standInOpenTabs);
    void addExplainMenu();
  });
  browser.runtime.onStartup.addListener(() => void registerSentinel());
  browser.permissions.onAdded.addListener(() => void registerSentinel().then(standInOpenTabs));
  watchSettings(() => void registerSentinel().then(standInOpenTabs));

  onMessage('gatePassed', ({ sender }) => injectReader(sender));
  onMessage('framesSeen', ({ sender }) => standInFrames(sender));
  onMessage('pageRead', ({ data, sender }) => keepPage(data, sender));
  onMessage('getTab', ({ data }) => answerTab(data.tabId));
  onMessage('checkTab', ({ data }) => checkTab(data.tabId));
  onMessage('getCards', ({ data, sender }) => getCards(data, sender));
  onMessage('lookUp', ({ data }) => lookUpText(data.text));

  // Phones have neither.
  browser.contextMenus?.onClicked.addListener((click, tab) => void explainSelection(click, tab));
  browser.commands?.onCommand.addListener((command, tab) => void runCommand(command, tab));

  browser.tabs.onRemoved.addListener((tabId) => void forgetPage(tabId));
  browser.tabs.onReplaced?.addListener((tabId, oldId) => void moveTab(tabId, oldId).catch(() => undefined));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') void forgetPage(tabId);
    // It may have been a frame that loaded, or the same page under a new address.
    else if (status === 'complete') void askIfForgotten(tabId);
  });
}
