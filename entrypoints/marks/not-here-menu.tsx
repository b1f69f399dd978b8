import { i18n } from '#i18n';
import type { Scope } from './not-here.ts';

const scopes: Scope[] = ['page', 'site', 'anywhere'];

/** 'Not here': asks where this is not to be marked again. */
export function NotHereMenu({ onChoose }: { onChoose(scope: Scope): void }) {
  return (
    <details class="not-here">
      <summary>{i18n.t('card.notHere')}</summary>
      <ul>
        {scopes.map((scope) => (
          <li key={scope}>
            <button type="button" onClick={() => onChoose(scope)}>
              {i18n.t(`card.notHereOn.${scope}`)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
