import type { JSX } from 'react';
import type { MilestonePageDto } from '../../shared/api/types';
import { mayReview } from '../../shared/review/review-asks';
import { ReviewPanel } from '../../shared/review/ReviewPanel';
import { DueText } from '../../shared/ui/DueText';
import { Moment } from '../../shared/ui/Moment';
import { Card } from '../../shared/ui/Page';
import { StateMark } from '../../shared/ui/StateMark';
import { TurnBadge } from '../../shared/ui/TurnBadge';
import { stateWord } from '../../shared/words/milestone-words';
import { HireActions, mayAct } from './HireActions';
import classes from './Milestone.module.css';

/** One sentence on where a milestone stands. */
function standing({ milestone, submission, waiverReason }: MilestonePageDto): string | null {
  const missing = milestone.needs.filter(({ met }) => !met).map(({ title }) => title);
  if (milestone.state === 'locked') {
    return missing.length > 0 ? `Opens after ${missing.join(', ')}.` : 'Opens when its day comes.';
  }
  if (milestone.state === 'waived') {
    return waiverReason ? `Counts as done: ${waiverReason}` : 'Counts as done.';
  }
  if (submission !== null && milestone.state === 'submitted') {
    const reader = submission.reviewerPerson?.name ?? `the ${submission.reviewer}`;
    if (submission.pairingSince !== null) {
      return `${reader} wants to pair on it.`;
    }
    return submission.kind === 'claim' ? `${reader} looks at the prior knowledge.` : `${reader} is reading it${submission.round > 1 ? `, round ${submission.round}` : ''}.`;
  }
  return null;
}

/** Where the milestone stands, and what the reader may do about that. */
export function Standing({ page }: { page: MilestonePageDto }): JSX.Element {
  const { milestone, journey } = page;
  const words = standing(page);
  const open = milestone.doneAt === null && !['waived', 'superseded', 'cancelled'].includes(milestone.state);
  const reviews = mayReview(milestone, journey.relation);
  return (
    <Card className={classes.stack}>
      <div className={classes.state}>
        <StateMark state={milestone.state} turn={milestone.turn} stuck={milestone.stuck} size={24} />
        <span className={classes.stateWord}>{stateWord(milestone.state)}</span>
        {open && milestone.state !== 'locked' && milestone.turn !== 'nobody' ? (
          <TurnBadge turn={milestone.turn} mine={journey.relation === 'hire' && milestone.turn === 'hire'} who={milestone.turn === 'hire' ? journey.hire.name : null} />
        ) : null}
        <span className={`${classes.muted} ${classes.small}`}>
          {milestone.doneAt ? <Moment at={milestone.doneAt} /> : <DueText due={milestone.due} today={journey.today} />}
        </span>
      </div>
      {words ? <p className={classes.muted}>{words}</p> : null}
      {reviews ? <ReviewPanel page={page} shortcuts /> : mayAct(milestone) ? <HireActions page={page} /> : null}
    </Card>
  );
}
