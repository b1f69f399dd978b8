import { i18n } from '#i18n';
import { ArticleSummary } from '../../components/article-summary.tsx';
import { EventList } from '../../components/event-list.tsx';
import { FigureList } from '../../components/figure-list.tsx';
import { MentionList } from '../../components/mention-list.tsx';
import { Part } from '../../components/part.tsx';
import { RelatedList } from '../../components/related-list.tsx';
import { ShowMore } from '../../components/show-more.tsx';
import { describeWhy } from '../../components/why-text.ts';
import { article } from '../../data/article.ts';
import type { Lang } from '../../engine/types.ts';
import { names } from './pack-names.ts';
import { partTitle } from './part-title.ts';
import { type PartName, partsIn } from './parts-in.ts';
import type { View } from './view.ts';

/** How much of each part stands there at first: a popup is for a look, not for a read. */
const FIRST = { mentions: 8, related: 5, events: 6 };

interface Props {
  view: View;
  /** Language of the page, for names as it writes them. */
  pageLang: Lang;
  /** Opens a related headline. */
  open(headline: string): void;
}

const Figures = ({ stated, figures }: View) => (
  <>
    {stated.length > 0 && (
      <>
        <h3 class="kind">{i18n.t('popup.stated')}</h3>
        <FigureList figures={stated} lang={names.lang} />
      </>
    )}
    {stated.length > 0 && figures.length > 0 && <h3 class="kind">{i18n.t('popup.backgroundFigures')}</h3>}
    {figures.length > 0 && <FigureList figures={figures} lang={names.lang} />}
  </>
);

function body(part: PartName, { view, pageLang, open }: Props) {
  switch (part) {
    case 'mentions':
      return (
        <ShowMore items={view.mentions} first={FIRST.mentions}>
          {(shown) => <MentionList mentions={shown} lang={names.lang} pageLang={pageLang} />}
        </ShowMore>
      );
    case 'figures':
      return <Figures {...view} />;
    case 'related':
      return (
        <ShowMore items={view.related} first={FIRST.related}>
          {(shown) => (
            <RelatedList
              items={shown.map(({ headline, why }) => ({
                headline,
                why: describeWhy(why, names, (key, items) => i18n.t(key, items)),
              }))}
              lang={names.lang}
              open={({ headline }) => open(headline)}
            />
          )}
        </ShowMore>
      );
    case 'summary':
      return <ArticleSummary article={article} lang={names.lang} />;
    case 'timeline':
      return (
        <ShowMore items={view.events} first={FIRST.events}>
          {(shown) => <EventList events={shown} lang={names.lang} />}
        </ShowMore>
      );
  }
}

/** Everything below the verdict. */
export const Parts = (props: Props) => (
  <>
    {partsIn(props.view).map((part) => (
      <Part key={part} name={part} title={partTitle(part)}>
        {body(part, props)}
      </Part>
    ))}
  </>
);
