import { PanelRight } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '../../components/icon.tsx';
import { openSidePanel, openSidePanelAsTab } from '../../platform/side-panel.ts';

/** Opens the same beside the page, where it stays while the reader goes on; the popup is done then. */
export const SidePanelButton = ({ windowId }: { windowId: number | undefined }) => (
  <button
    type="button"
    class="button"
    aria-label={i18n.t('popup.sidePanel')}
    title={i18n.t('popup.sidePanel')}
    onClick={() =>
      void openSidePanel(windowId)
        .catch(() => openSidePanelAsTab())
        .then(() => close())
    }
  >
    <Icon node={PanelRight} />
  </button>
);
