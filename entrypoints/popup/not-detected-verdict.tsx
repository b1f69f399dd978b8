import { i18n } from '#i18n';
import { describeWhyNot } from '../../components/evidence-text.ts';
import type { TabContext } from '../../platform/tab-context.ts';
import { CheckButton } from './check-button.tsx';
import { names, subject } from './pack-names.ts';
import type { PopupStore } from './store.ts';

/** Why not, and the offer to look all the same; after that, what came of it. */
export const NotDetectedVerdict = ({ context, store }: { context: TabContext; store: PopupStore }) => {
  const found = context.report.entities.length;
  return (
    <>
      <p>
        {describeWhyNot(context.report.evidence, names, (key, list) =>
          key === 'common.whyNot.nothing' ? i18n.t(key, [subject]) : i18n.t(key, [list]),
        )}
      </p>
      {context.forced ? (
        <p class="outcome">
          {found === 0 ? i18n.t('popup.checkedNothing') : i18n.t('popup.checked', found, [String(found)])}
        </p>
      ) : (
        <CheckButton store={store}>{i18n.t('popup.checkAnyway')}</CheckButton>
      )}
    </>
  );
};
