import type { Lang } from '../engine/types.ts';
import { DateText } from './date-text.tsx';
import { SourceLinks } from './source-links.tsx';

/** Something that happened, with where that is known from. */
export interface DatedEvent {
  id: string;
  date: string;
  text: { en: string; ja: string };
  sources: string[];
}

/** Events along a line, in the order given. */
export const EventList = ({ events, lang }: { events: DatedEvent[]; lang: Lang }) => (
  <ol class="events">
    {events.map(({ id, date, text, sources }) => (
      <li key={id}>
        <p class="event-date">
          <DateText date={date} lang={lang} />
        </p>
        <p>{text[lang]}</p>
        <p class="meta">
          <SourceLinks sources={sources} />
        </p>
      </li>
    ))}
  </ol>
);
