import { i18n } from '#i18n';
import type { Place } from '../engine/types.ts';
import type { PlaceEvidence } from './evidence-text.ts';

const placeName = (place: Place): string => {
  switch (place) {
    case 'title':
      return i18n.t('common.place.title');
    case 'lead':
      return i18n.t('common.place.lead');
    case 'body':
      return i18n.t('common.place.body');
  }
};

/** What made the verdict, by where on the page it stands. */
export const Reasons = ({ reasons }: { reasons: PlaceEvidence[] }) => (
  <dl class="reasons">
    {reasons.map(({ place, text }) => (
      <div key={place}>
        <dt>{placeName(place)}</dt>
        <dd>{text}</dd>
      </div>
    ))}
  </dl>
);
