import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { OptionsButton } from './options-button.tsx';
import { partTitle } from './part-title.ts';
import { partsIn } from './parts-in.ts';
import type { View } from './view.ts';

/** The name of the extension, the way to its options, and links to the parts that are there. */
export const Header = ({ view, children }: { view: View; children?: ComponentChildren }) => {
  const parts = partsIn(view);
  return (
    <header class="bar">
      <div class="brand">
        <img src="/icon.svg" alt="" width="24" height="24" />
        <h1>{i18n.t('extName')}</h1>
        {children}
        <OptionsButton>{i18n.t('popup.options')}</OptionsButton>
      </div>
      {parts.length > 0 && (
        <nav aria-label={i18n.t('popup.parts')}>
          <ul>
            {parts.map((part) => (
              <li key={part}>
                <a href={`#${part}`}>{partTitle(part)}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
};
