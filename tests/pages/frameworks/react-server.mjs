import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';
import { App, Page } from './react-app.mjs';

export const html = () => renderToString(h(App));
export const page = () => `<!doctype html>${renderToString(h(Page))}`;
