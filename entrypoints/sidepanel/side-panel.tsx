import type { Signal } from '@preact/signals';
import { Popup } from '../popup/popup.tsx';
import type { PopupStore } from '../popup/store.ts';
import { LookupPart } from './lookup-part.tsx';
import type { LookupStore } from './lookup-store.ts';

interface Props {
  /** Of the tab in front; another one with each tab. */
  page: Signal<PopupStore>;
  lookup: LookupStore;
}

/** The whole side panel: what was asked about, and what the popup says of the tab in front. */
export const SidePanel = ({ page, lookup }: Props) => {
  const store = page.value;
  return <Popup store={store} lead={<LookupPart store={lookup} settings={store.settings.value} />} />;
};
