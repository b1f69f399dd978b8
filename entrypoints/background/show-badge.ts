import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { PageReport } from '../../engine/types.ts';
import { topicName } from './topic-name.ts';

const BACKGROUND = '#1f4e79';
const TEXT = '#ffffff';
/** The badge holds about four characters. */
const MOST = 99;

/** A tab may close while we write to it; that is no error. */
const ignore = (): undefined => undefined;

/** Shows on the toolbar that the page is about the subject: how many people, bases and so on it names. */
export async function showBadge(tabId: number, report: PageReport): Promise<void> {
  const named = report.entities.length;
  const text = named === 0 ? '•' : named > MOST ? `${MOST}+` : String(named);
  const about = report.topics.map(({ id }) => topicName(id)).join(i18n.t('common.listSeparator'));
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND }),
    browser.action.setBadgeTextColor?.({ tabId, color: TEXT }),
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title: i18n.t('common.badgeTitle', [about, String(named)]) }),
  ]).catch(ignore);
}

/** Takes the badge off; the title is that of an ordinary page again. */
export async function clearBadge(tabId: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title: i18n.t('extName') }),
  ]).catch(ignore);
}
