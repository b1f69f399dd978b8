import { useSignal } from '@preact/signals';
import { ChevronDown } from 'lucide';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Icon } from './icon.tsx';

interface Props<T> {
  items: T[];
  /** How many stand there before the reader asks for more. */
  first: number;
  children: (shown: T[]) => ComponentChildren;
}

/** The first few items, and a button that brings the rest. */
export function ShowMore<T>({ items, first, children }: Props<T>) {
  const open = useSignal(false);
  const shown = open.value ? items : items.slice(0, first);
  return (
    <>
      {children(shown)}
      {items.length > first && (
        <button
          type="button"
          class="button plain more"
          aria-expanded={open.value}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          <Icon node={ChevronDown} />
          {open.value ? i18n.t('common.showFewer') : i18n.t('common.showAll', [String(items.length)])}
        </button>
      )}
    </>
  );
}
