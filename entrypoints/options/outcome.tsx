import { Check } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '../../components/icon.tsx';
import type { Outcome as Told } from './store.ts';

/** Says, politely, that a choice was saved; and, at once, that it could not be. Both places are there from the start. */
export const Outcome = ({ outcome }: { outcome: Told }) => (
  <div class="outcome">
    <p role="status">
      {outcome.kind === 'saved' && (
        <span class="toast">
          <Icon node={Check} />
          {outcome.text}
        </span>
      )}
    </p>
    <p role="alert">
      {outcome.kind === 'failed' && <span class="toast bad">{i18n.t('options.failed')}</span>}
    </p>
  </div>
);
