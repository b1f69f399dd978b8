import { render } from 'preact';
import { i18n } from '#i18n';
import { uiLang } from '../../platform/ui-lang.ts';
import { Options } from './options.tsx';
import { createOptionsStore } from './store.ts';

document.documentElement.lang = uiLang();
document.title = i18n.t('options.title');

const gone = new AbortController();
addEventListener('pagehide', () => gone.abort());

const store = createOptionsStore();
// Drawn once the choices are known: a switch that flips by itself looks like a change.
await store.start(gone.signal);
render(<Options store={store} />, document.getElementById('app')!);
