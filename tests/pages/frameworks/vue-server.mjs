import { renderToString } from 'vue/server-renderer';
import { createApp } from './vue-app.mjs';

export const html = () => renderToString(createApp());
