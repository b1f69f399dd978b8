import { namesFrom } from '../../../components/names.ts';

/** One person and one topic, and their names in both languages. */
const hegseth = {
  id: 'pete-hegseth',
  kind: 'person' as const,
  name: { en: 'Pete Hegseth', ja: 'ピート・ヘグセス' },
  summary: { en: 'x', ja: '説明' },
  asOf: '2026-09',
  sources: ['https://example.org/'],
  countries: ['US'],
  topics: ['talks'],
};
const topics = {
  watch: [{ id: 'talks', name: { en: 'Talks', ja: '協議' }, description: { en: 'x', ja: '協議' } }],
  headline: [],
};

export const en = namesFrom({ entities: [hegseth], topics }, 'en');
export const ja = namesFrom({ entities: [hegseth], topics }, 'ja');
