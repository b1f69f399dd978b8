import { i18n } from '#i18n';

interface Props {
  count: number;
  /** From 0. */
  place: number;
  onStep(by: 1 | -1): void;
}

/** How often it is on the page, and the way to its other places. */
export function PlaceOnPage({ count, place, onStep }: Props) {
  if (count === 1) return <p class="place">{i18n.t('card.once')}</p>;
  return (
    <div class="place">
      <span>{i18n.t('card.times', [String(count)])}</span>
      <span class="steps">
        <button type="button" aria-label={i18n.t('card.previous')} onClick={() => onStep(-1)}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M8 2 L4 6 L8 10" />
          </svg>
        </button>
        <span class="position">{`${place + 1}/${count}`}</span>
        <button type="button" aria-label={i18n.t('card.next')} onClick={() => onStep(1)}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M4 2 L8 6 L4 10" />
          </svg>
        </button>
      </span>
    </div>
  );
}
