import { signal } from '@preact/signals';
import { render } from 'preact';
import { i18n } from '#i18n';
import { uiLang } from '../../platform/ui-lang.ts';
import { findTab } from '../popup/find-tab.ts';
import { createPopupStore } from '../popup/store.ts';
import { watchActiveTab } from './active-tab.ts';
import { createLookupStore } from './lookup-store.ts';
import { SidePanel } from './side-panel.tsx';

document.documentElement.lang = uiLang();
document.title = i18n.t('extName');

const gone = new AbortController();
addEventListener('pagehide', () => gone.abort());

let turned = new AbortController();

const lookup = createLookupStore();
const page = signal(createPopupStore(await findTab(location.search)));

/** From now on the panel is about the tab that `page` holds; what it was about before is left alone. */
function follow(): Promise<void> {
  turned.abort();
  turned = new AbortController();
  return page.value.start(AbortSignal.any([gone.signal, turned.signal]));
}

render(<SidePanel page={page} lookup={lookup} />, document.getElementById('app')!);
// A panel that was opened for one tab, as a page of its own, stays with it.
if (location.search === '') {
  await watchActiveTab((tabId) => {
    page.value = createPopupStore(tabId);
    void follow();
  }, gone.signal);
}
await Promise.all([lookup.start(gone.signal), follow()]);
