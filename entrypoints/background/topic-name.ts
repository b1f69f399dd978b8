import { i18n } from '#i18n';
import topics from '../../data/topics.json' with { type: 'json' };

/** The name of a watch topic in the language of the browser. */
export function topicName(id: string): string {
  const topic = topics.watch.find((known) => known.id === id);
  return topic?.name[i18n.t('common.lang') === 'ja' ? 'ja' : 'en'] ?? id;
}
