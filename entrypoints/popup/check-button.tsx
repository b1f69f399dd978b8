import { ScanSearch } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from '../../components/icon.tsx';
import type { PopupStore } from './store.ts';

/** Has this page read because the reader asked for it. */
export const CheckButton = ({ store, children }: { store: PopupStore; children: ComponentChildren }) => (
  <button
    type="button"
    class="button primary"
    aria-busy={store.busy.value}
    onClick={() => void store.check()}
  >
    <Icon node={ScanSearch} />
    {children}
  </button>
);
