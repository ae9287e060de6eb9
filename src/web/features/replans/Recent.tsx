import type { JSX } from 'react';
import { useUndoReplan } from '../../shared/replan/queries';
import { Answered } from '../../shared/ui/Answered';
import { ConfirmButton } from '../../shared/ui/ConfirmButton';
import { Moment } from '../../shared/ui/Moment';
import { Card, Section } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import { useRecentReplans } from './queries';
import { counted, kindWords } from './replan-words';
import classes from './Replans.module.css';

/** Changes of dates that were made lately; each can be taken back as long as nothing that it touched has moved since. */
export function Recent(): JSX.Element | null {
  const recent = useRecentReplans();
  const undo = useUndoReplan();
  if (recent.data?.length === 0) return null;
  return (
    <Section title="Changed lately">
      <Answered query={recent} skeleton={<CardSkeletons count={1} height={90} />}>
        {(replans) => (
          <Card as="ul" className={classes.recent}>
            {replans.map(({ id, kind, by, doneAt, journeys, moves, undone }) => (
              <li key={id}>
                <span>
                  {kindWords(kind)}: {counted(journeys, 'hire')}, {counted(moves, 'date')}
                  <span className={classes.quiet}>
                    {' '}
                    · {by.name}, <Moment at={doneAt} />
                  </span>
                </span>
                {undone ? (
                  <span className={classes.quiet}>taken back</span>
                ) : (
                  <ConfirmButton
                    size="xs"
                    variant="default"
                    loading={undo.sendingInput === id}
                    question="Take this change back?"
                    consequence="All its dates go back to where they were, for everybody it was made for, and they are told. If something has moved since, nothing changes and you are told what."
                    confirm="Take it back"
                    onConfirm={() => undo.send(id)}
                  >
                    Take back
                  </ConfirmButton>
                )}
              </li>
            ))}
          </Card>
        )}
      </Answered>
    </Section>
  );
}
