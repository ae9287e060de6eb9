import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import type { MovePreviewDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { Card, EmptyState, Page, Section } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { PageSkeleton } from '../../shared/ui/Skeletons';
import { HireDetails } from './HireDetails';
import { hires as hiresWord, previewWords } from './move-words';
import classes from './Moves.module.css';
import { useMovePreview, useStartMove } from './queries';

/** What moving hires to another version would do, hire by hire; and who is moved. */
export function NewMovePage() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const preview = useMovePreview(search.get('from') ?? '', search.get('to') ?? '');
  return (
    <Answered query={preview} skeleton={<PageSkeleton />} asPage>
      {(found) => <NewMove pathId={id} preview={found} again={() => void preview.refetch()} />}
    </Answered>
  );
}

interface NewMoveProps {
  pathId: string;
  preview: MovePreviewDto;
  again: () => void;
}

function NewMove({ pathId, preview: { pathTitle, from, to, hires }, again }: NewMoveProps) {
  const navigate = useNavigate();
  const start = useStartMove();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const movable = hires.filter(({ plan }) => plan !== null);
  const chosen = movable.filter(({ journeyId }) => !left.has(journeyId));
  const toggle = (journeyId: string) =>
    setLeft((now) => {
      const next = new Set(now);
      if (!next.delete(journeyId)) next.add(journeyId);
      return next;
    });
  const begin = () =>
    void start
      .sendAndWait({ fromVersionId: from.id, toVersionId: to.id, hires: chosen.map(({ journeyId, plan }) => ({ journeyId, plan: plan ?? '' })) })
      .then(({ id }) => navigate(`/moves/${id}`), again);
  return (
    <Page
      title={`Move journeys to version ${to.number}`}
      about={`${hiresWord(hires.length)} on version ${from.number} now · nothing happens until you say so`}
      from={{ to: `/paths/${pathId}`, label: pathTitle }}
      actions={
        <Button component={Link} variant="default" to={`/paths/${pathId}/compare?from=${from.id}&to=${to.id}`}>
          What changed
        </Button>
      }
    >
      {hires.length === 0 ? (
        <EmptyState title={`Nobody walks version ${from.number}`} icon="people">
          Whoever did has moved on, or has come to the end.
        </EmptyState>
      ) : (
        <>
          <Card className={classes.bar}>
            <p>
              Done stays done, with all that shows it. What is new is due in three working days at the earliest. The hire and the mentors are told
              once, and you can take the whole move back.
            </p>
            <Button loading={start.sending} disabled={chosen.length === 0} onClick={begin}>
              Move {hiresWord(chosen.length)} to version {to.number}
            </Button>
          </Card>
          <ProblemAlert error={start.error} />
          <Section title="Who moves" about={`${chosen.length} of ${hires.length}`}>
            <Card>
              <Checkbox
                label="Everybody"
                checked={chosen.length === movable.length && movable.length > 0}
                indeterminate={chosen.length > 0 && chosen.length < movable.length}
                disabled={movable.length === 0}
                onChange={() => setLeft(chosen.length === movable.length ? new Set(movable.map(({ journeyId }) => journeyId)) : new Set())}
              />
              <ul className={classes.list}>
                {hires.map((hire) => (
                  <li key={hire.journeyId} className={classes.hire}>
                    <Checkbox
                      aria-label={hire.name}
                      checked={hire.plan !== null && !left.has(hire.journeyId)}
                      disabled={hire.plan === null}
                      onChange={() => toggle(hire.journeyId)}
                    />
                    <div>
                      <span className={classes.name}>{hire.name}</span>
                      <p className={classes.quiet}>
                        {hire.cohortName} · {hire.siteName}
                      </p>
                      <p className={classes.quiet}>{hire.problem ?? previewWords(hire)}</p>
                      {hire.plan !== null && <HireDetails fromId={from.id} toId={to.id} journeyId={hire.journeyId} name={hire.name} />}
                    </div>
                  </li>
                ))}
              </ul>
            </Card>
          </Section>
        </>
      )}
    </Page>
  );
}
