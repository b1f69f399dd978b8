import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import gate from '../../data/gate.json' with { type: 'json' };
import { isArticleFrame } from '../../platform/article-frames.ts';
import { isStanding, stand } from '../sentinel/stand.ts';

/**
 * The sentinel of frames. The worker puts it into the frames of a page that has one which may hold an article of its
 * own site; in all others it leaves at once and without looking at their text.
 */
export default defineUnlistedScript(() => {
  if (isArticleFrame() && !isStanding()) stand(gate);
});
