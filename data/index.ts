/** All of the bundled data. A bundle that has to stay small imports the one file that it needs. */
export { article } from './article.ts';
export { entities, entityById } from './entities.ts';
export { figureById, figures } from './figures.ts';
export { headlines } from './headlines.ts';
export type { Article, Entity, Figure, Headline, TimelineEvent, Topic, Topics } from './schemas.ts';
export { timeline } from './timeline.ts';
export { topics } from './topics.ts';
