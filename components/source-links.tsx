import { i18n } from '#i18n';
import { hostOf } from './host-of.ts';
import { OutLink } from './out-link.tsx';

/** The sources of a statement, each named by its site. */
export const SourceLinks = ({ sources }: { sources: string[] }) => (
  <span class="sources">
    {i18n.t('common.source')}{' '}
    {sources.map((address, index) => (
      <>
        {index > 0 && i18n.t('common.listSeparator')}
        <OutLink key={address} href={address}>
          {hostOf(address)}
        </OutLink>
      </>
    ))}
  </span>
);
