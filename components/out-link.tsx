import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

interface Props {
  href: string;
  children: ComponentChildren;
}

/** A link that leaves the surface: it opens in a new tab, says so to screen readers, and tells the site nothing of us. */
export const OutLink = ({ href, children }: Props) => (
  <a href={href} target="_blank" rel="noreferrer">
    {children}
    <span class="hidden-text"> {i18n.t('common.newTab')}</span>
  </a>
);
