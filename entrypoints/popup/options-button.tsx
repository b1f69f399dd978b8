import { Settings2 } from 'lucide';
import type { ComponentChildren } from 'preact';
import { browser } from 'wxt/browser';
import { Icon } from '../../components/icon.tsx';

/** Opens the options in their own tab. */
export const OptionsButton = ({ children }: { children: ComponentChildren }) => (
  <button type="button" class="button" onClick={() => void browser.runtime.openOptionsPage()}>
    <Icon node={Settings2} />
    {children}
  </button>
);
