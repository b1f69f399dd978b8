import { createApp } from './vue-app.mjs';

globalThis.hydrate = () => {
  const app = createApp();
  app.mount('#root');
  globalThis.unmount = () => app.unmount();
};
