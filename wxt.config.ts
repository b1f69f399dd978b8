import { resolve } from 'node:path';
import { defineConfig } from 'wxt';

/** What every build shares; each permission is explained in README.md, 'What it can and cannot see'. */
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  // The module's own file is only there after a first build, which could not resolve it.
  alias: { '#i18n': resolve('platform/i18n.ts') },
  manifestVersion: 3,
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { chunkSizeWarningLimit: 1_000 },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: 'Backstory',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'search', 'contextMenus'],
    host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: '__MSG_extName__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+U' } },
      'next-mark': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_command_nextMark__',
      },
      'previous-mark': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_command_previousMark__',
      },
      'toggle-marks': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_command_toggleMarks__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'backstory@backstory.invalid',
              // The first in which a content script may hand its own style sheets to a shadow root.
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
