import { createElement as h } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Page } from './react-app.mjs';

globalThis.hydrate = () => {
  const root = hydrateRoot(document, h(Page));
  globalThis.unmount = () => root.unmount();
};
