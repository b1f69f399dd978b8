import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { uiLang } from '../../platform/ui-lang.ts';
import { findTab } from './find-tab.ts';
import { Popup } from './popup.tsx';
import { SidePanelButton } from './side-panel-button.tsx';
import { createPopupStore } from './store.ts';

document.documentElement.lang = uiLang();
document.title = i18n.t('extName');
// Opened as a page it takes the width of its window; as a popup it gives the browser one.
document.documentElement.classList.toggle('as-page', location.search !== '');

const gone = new AbortController();
addEventListener('pagehide', () => gone.abort());

const { id: windowId } = await browser.windows.getCurrent();
const store = createPopupStore(await findTab(location.search));
render(
  <Popup store={store} buttons={<SidePanelButton windowId={windowId} />} />,
  document.getElementById('app')!,
);
await store.start(gone.signal);
