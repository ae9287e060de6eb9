import { Progress } from '@mantine/core';
import { Link, useParams } from 'react-router';
import type { PathMoveDto, PathMoveHireDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { ConfirmButton } from '../../shared/ui/ConfirmButton';
import { Moment } from '../../shared/ui/Moment';
import { Card, Page, Section } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { PageSkeleton } from '../../shared/ui/Skeletons';
import { hires, percent, standing } from './move-words';
import classes from './Moves.module.css';
import { useMove, useUndoMove } from './queries';

/** One move: how far it is, what became of each hire, and the way back. */
export function MovePage() {
  const { id = '' } = useParams();
  const move = useMove(id);
  return (
    <Answered query={move} skeleton={<PageSkeleton />} asPage>
      {(found) => <Move move={found} />}
    </Answered>
  );
}

function Move({ move }: { move: PathMoveDto }) {
  const undo = useUndoMove(move.id);
  const { from, to, state, counts, pathId, pathTitle, startedBy, startedAt, undoneBy, undoneAt } = move;
  const atWork = state === 'running' || state === 'undoing';
  const groups = GROUPS.map((group) => ({ ...group, hires: move.hires.filter((hire) => hire.state === group.state) })).filter((group) => group.hires.length > 0);
  return (
    <Page
      title={`From version ${from.number} to version ${to.number}`}
      about={
        <>
          {startedBy}, <Moment at={startedAt} />
          {undoneAt && (
            <>
              {' '}
              · taken back by {undoneBy}, <Moment at={undoneAt} />
            </>
          )}
        </>
      }
      from={{ to: `/paths/${pathId}`, label: pathTitle }}
      actions={
        move.abilities.includes('undo') && (
          <ConfirmButton
            variant="default"
            loading={undo.sending}
            question="Take the whole move back?"
            consequence={`${hires(counts.moved)} go back to version ${from.number}, as they were. What happened since is kept, and they are told once.`}
            confirm="Take it back"
            onConfirm={() => undo.send()}
          >
            Take it back
          </ConfirmButton>
        )
      }
    >
      <ProblemAlert error={undo.error} />
      <Card className={classes.progress}>
        <p role="status">{standing(move)}</p>
        {atWork && (
          <>
            <Progress value={percent(move)} aria-label={state === 'running' ? 'Hires moved' : 'Hires taken back'} />
            <p className={classes.quiet}>It goes on by itself; you need not stay here. Each hire is moved whole or not at all.</p>
          </>
        )}
      </Card>
      {groups.map(({ state: group, title, hires: some }) => (
        <Section key={group} title={title} about={some.length}>
          <Card>
            <ul className={classes.list}>
              {some.map((hire) => (
                <Hire key={hire.journeyId} hire={hire} />
              ))}
            </ul>
          </Card>
        </Section>
      ))}
    </Page>
  );
}

/** What needs somebody stands first. */
const GROUPS = [
  { state: 'failed', title: 'Could not be moved' },
  { state: 'stayed', title: 'Could not be taken back' },
  { state: 'skipped', title: 'Left alone' },
  { state: 'pending', title: 'Still to come' },
  { state: 'done', title: 'Moved' },
  { state: 'undone', title: 'Moved back' },
] as const;

function Hire({ hire: { journeyId, name, cohortName, reason, kept } }: { hire: PathMoveHireDto }) {
  return (
    <li className={classes.result}>
      <Link className={classes.name} to={`/journeys/${journeyId}`}>
        {name}
      </Link>
      <p className={classes.quiet}>{reason ?? cohortName}</p>
      {kept.length > 0 && <p className={classes.quiet}>Kept as it is now, since something happened to it: {kept.join(', ')}.</p>}
    </li>
  );
}
