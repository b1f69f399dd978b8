import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { Scope } from './not-here.ts';

const scopes: Scope[] = ['page', 'site', 'anywhere'];

/** 'Not here': asks where this is not to be marked again. */
export function NotHereMenu({ onChoose }: { onChoose(scope: Scope): void }) {
  const [open, setOpen] = useState(false);
  return (
    <div class="not-here">
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {i18n.t('card.notHere')}
      </button>
      {open && (
        <ul>
          {scopes.map((scope) => (
            <li key={scope}>
              <button type="button" onClick={() => onChoose(scope)}>
                {i18n.t(`card.notHereOn.${scope}`)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
