import { namesFrom } from '../../components/names.ts';
import { entities } from '../../data/entities.ts';
import links from '../../data/group-links.json' with { type: 'json' };
import { topics } from '../../data/topics.ts';
import { uiLang } from '../../platform/ui-lang.ts';

/** The pack's names in the language of the surface. */
export const names = namesFrom({ entities, topics }, uiLang());

/** What the pack is about, in a word. */
export const subject: string = names.topic(links.own);
