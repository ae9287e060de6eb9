import type { MilestonePageDto } from '../../shared/api/types';
import { Conversation } from '../../shared/journey/Conversation';
import { EvidenceList } from '../../shared/journey/EvidenceList';
import { Moment } from '../../shared/ui/Moment';
import { firstName } from '../../shared/ui/Person';
import { blockerWord } from '../../shared/words/milestone-words';
import classes from './Queue.module.css';

/** What the hire gave or said: where it is stuck, the evidence, and what was said since the last answer. */
export function Sent({ page }: { page: MilestonePageDto }) {
  const { blocker, evidence, submission, journey } = page;
  const name = firstName(journey.hire.name);
  const said = sinceLastAnswer(page);
  return (
    <section className={classes.part}>
      {blocker && (
        <>
          <h3>
            Where {name} is stuck <small>· {blockerWord(blocker.category).toLowerCase()}</small>
          </h3>
          <p className={classes.note}>{blocker.note ?? `${name} has not said more yet. Ask; a minute of yours may save a day.`}</p>
        </>
      )}
      {(submission !== null || evidence.length > 0) && (
        <>
          <h3 style={blocker ? { marginTop: 20 } : undefined}>
            What {name} sent{' '}
            {submission && (
              <small>
                · <Moment at={submission.submittedAt} />
              </small>
            )}
          </h3>
          {evidence.length > 0 ? (
            <EvidenceList evidence={evidence} />
          ) : (
            <p className={classes.about}>
              {submission?.kind === 'claim' ? 'No evidence, only the words below.' : 'Handed in without a link or text.'}
            </p>
          )}
        </>
      )}
      {said.length > 0 && (
        <>
          <h3 style={{ marginTop: 20 }}>{said.some(({ kind }) => kind === 'changes_requested') ? 'Since the last answer' : 'What was said'}</h3>
          <Conversation comments={said} />
        </>
      )}
      {!blocker && submission === null && evidence.length === 0 && said.length === 0 && (
        <>
          <h3>From {name}</h3>
          <p className={classes.about}>Nothing yet; it is done by meeting.</p>
        </>
      )}
    </section>
  );
}

/** The conversation from the last request for changes on; all of it when there was none. */
function sinceLastAnswer({ conversation }: MilestonePageDto) {
  const last = conversation.findLastIndex(({ kind }) => kind === 'changes_requested');
  return last < 0 ? conversation : conversation.slice(last);
}
