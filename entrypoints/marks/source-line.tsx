import { i18n } from '#i18n';
import { dateLabel } from '../../components/date-label.ts';
import { uiLang } from '../../platform/ui-lang.ts';

/** More sources than this are not shown. */
const MOST = 2;

const siteOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');

/** How old the text is and where it is from. The page that is linked to is not told where its reader came from. */
export function SourceLine({ asOf, sources }: { asOf: string; sources: string[] }) {
  const sites = new Map(sources.map((address) => [siteOf(address), address]));
  return (
    <p class="source">
      <span class="date">{i18n.t('card.asOf', [dateLabel(asOf, uiLang())])}</span>
      {[...sites].slice(0, MOST).map(([site, address]) => (
        <a
          key={address}
          href={address}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={`${site} ${i18n.t('common.newTab')}`}
        >
          {site}
        </a>
      ))}
    </p>
  );
}
