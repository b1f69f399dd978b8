import { createElement as h } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './react-app.mjs';

globalThis.hydrate = () => {
  const root = hydrateRoot(document.getElementById('root'), h(App));
  globalThis.unmount = () => root.unmount();
};
