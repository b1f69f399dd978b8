import { entities } from '../../data/entities.ts';
import { topics } from '../../data/topics.ts';
import type { Found } from './gather.ts';

/** Lines of a list that are printed; result.json holds all. */
const MOST = 12;

const topicNames = new Map(topics.watch.map(({ id, name }) => [id, name.en]));
const entityNames = new Map(entities.map(({ id, name }) => [id, name.en]));

function section<T>(title: string, items: T[], line: (item: T, index: number) => string): string[] {
  const lines = ['', `${title} (${items.length})`, ...items.slice(0, MOST).map(line)];
  return items.length > MOST ? [...lines, `  and ${items.length - MOST} more`] : lines;
}

/** What was detected, matched and shown, in plain lines. */
export function linesOfFound({ result, badge, verdict }: Found): string[] {
  const lines = [
    '',
    `Page      ${result.page}`,
    `Detected  ${result.detected ? `yes, the toolbar badge says ${badge}` : 'no: no badge, and nothing is drawn in the page'}`,
    `Popup     ${verdict.join('\n          ')}`,
  ];
  if (!result.detected) return lines;
  return [
    ...lines,
    ...section(
      'Topics',
      result.topics,
      ({ id, score }) => `  ${score.toFixed(2)}  ${topicNames.get(id) ?? id}`,
    ),
    ...section(
      'Mentioned',
      result.mentions,
      ({ entity, count }) => `  ${count} × ${entityNames.get(entity) ?? entity}`,
    ),
    ...section(
      'Related headlines',
      result.related,
      ({ headline, why }, index) => `  ${index + 1}. ${headline}\n     ${why}`,
    ),
  ];
}
