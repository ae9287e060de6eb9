import type { JSX } from 'react';
import type { MilestonePageDto } from '../../shared/api/types';
import { dayWords } from '../../shared/dates';
import { mayReview } from '../../shared/review/review-asks';
import { ReviewPanel } from '../../shared/review/ReviewPanel';
import { DueText } from '../../shared/ui/DueText';
import { Moment } from '../../shared/ui/Moment';
import { Card } from '../../shared/ui/Page';
import { StateMark } from '../../shared/ui/StateMark';
import { firstName } from '../../shared/ui/Person';
import { TurnBadge } from '../../shared/ui/TurnBadge';
import { stateWord } from '../../shared/words/milestone-words';
import { HireActions, mayAct } from './HireActions';
import classes from './Milestone.module.css';

/** Who has what was handed in: the named reviewer, the mentor on duty, or the role. */
function readerOf({ submission, journey }: MilestonePageDto): string {
  const onDuty = journey.mentors.find((mentor) => mentor.onDuty);
  if (submission === null || submission.reviewerPerson !== null) {
    return submission?.reviewerPerson?.name ?? 'Somebody';
  }
  return submission.reviewer === 'mentor' && onDuty ? onDuty.person.name : submission.reviewer === 'expert' ? 'A guild expert' : `A ${submission.reviewer}`;
}

/** One sentence on where a milestone stands; `mine` when it waits on the reader. */
function standing(page: MilestonePageDto, mine: boolean): string | null {
  const { milestone, submission, waiverReason, journey } = page;
  const missing = milestone.needs.filter(({ met }) => !met).map(({ title }) => title);
  if (milestone.state === 'locked') {
    return missing.length > 0 ? `Opens after ${missing.join(', ')}.` : 'Opens when its day comes.';
  }
  if (milestone.state === 'waived') {
    return waiverReason ? `Counts as done: ${waiverReason}` : 'Counts as done.';
  }
  if (submission !== null && milestone.state === 'submitted') {
    const round = submission.round > 1 ? `, round ${submission.round}` : '';
    if (mine) {
      return submission.kind === 'claim' ? `${firstName(journey.hire.name)} knows this already, and asks you to recognise it.` : `${firstName(journey.hire.name)} asks for your answer${round}.`;
    }
    const reader = readerOf(page);
    if (submission.reviewerAway !== null) {
      const { until } = submission.reviewerAway;
      return until === null ? `${reader} is no longer here.` : `${reader} is away until ${dayWords(until, journey.today)}.`;
    }
    if (submission.pairingSince !== null) {
      return `${reader} wants to pair on it.`;
    }
    return submission.kind === 'claim' ? `${reader} looks at the prior knowledge.` : `${reader} is reading it${round}.`;
  }
  return null;
}

/** Where the milestone stands, and what the reader may do about that. */
export function Standing({ page }: { page: MilestonePageDto }): JSX.Element {
  const { milestone, journey } = page;
  const answers = milestone.abilities.includes('accept');
  const words = standing(page, answers);
  const open = milestone.doneAt === null && !['waived', 'superseded', 'cancelled'].includes(milestone.state);
  const reviews = mayReview(milestone, journey.relation);
  return (
    <Card className={classes.stack}>
      <div className={classes.state}>
        <StateMark state={milestone.state} turn={milestone.turn} stuck={milestone.stuck} size={24} />
        <span className={classes.stateWord}>{stateWord(milestone.state)}</span>
        {open && milestone.state !== 'locked' && milestone.turn !== 'nobody' ? (
          <TurnBadge turn={milestone.turn} mine={answers || (journey.relation === 'hire' && milestone.turn === 'hire')} who={milestone.turn === 'hire' ? journey.hire.name : null} />
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
