import { i18n } from '#i18n';
import { Section } from './section.tsx';

/** Each permission of the manifest, as the browser names it, and what it is for. */
const permissions = (): [string, string][] => [
  [i18n.t('options.permissions.pages'), i18n.t('options.permissions.pagesWhy')],
  [i18n.t('options.permissions.scripting'), i18n.t('options.permissions.scriptingWhy')],
  [i18n.t('options.permissions.activeTab'), i18n.t('options.permissions.activeTabWhy')],
  [i18n.t('options.permissions.storage'), i18n.t('options.permissions.storageWhy')],
  [i18n.t('options.permissions.search'), i18n.t('options.permissions.searchWhy')],
  [i18n.t('options.permissions.contextMenus'), i18n.t('options.permissions.contextMenusWhy')],
  // Firefox needs no permission for its sidebar.
  ...(import.meta.env.FIREFOX
    ? []
    : [
        [i18n.t('options.permissions.sidePanel'), i18n.t('options.permissions.sidePanelWhy')] as [
          string,
          string,
        ],
      ]),
];

/** What the browser lets it do, and what for. */
export const PermissionsSection = () => (
  <Section
    name="permissions"
    title={i18n.t('options.permissions.title')}
    lead={i18n.t('options.permissions.lead')}
  >
    <dl class="terms">
      {permissions().map(([name, why]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{why}</dd>
        </div>
      ))}
    </dl>
  </Section>
);
