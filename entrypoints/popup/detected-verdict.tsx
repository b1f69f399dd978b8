import { evidenceByPlace } from '../../components/evidence-text.ts';
import { Reasons } from '../../components/reasons.tsx';
import { TopicChips } from '../../components/topic-chips.tsx';
import type { PageReport } from '../../engine/types.ts';
import { names } from './pack-names.ts';

interface Props {
  report: PageReport;
  /** Topics that are switched off are not named. */
  off: string[];
}

/** The topics, and who and what made it so. */
export const DetectedVerdict = ({ report, off }: Props) => (
  <>
    <TopicChips
      names={report.topics.filter(({ id }) => !off.includes(id)).map(({ id }) => names.topic(id))}
    />
    <Reasons reasons={evidenceByPlace(report.evidence, names)} />
  </>
);
