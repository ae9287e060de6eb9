import { Link } from 'react-router';
import { Moment } from '../../../shared/ui/Moment';
import { Card, Section } from '../../../shared/ui/Page';
import classes from '../Paths.module.css';
import { usePathMoves } from '../queries';

const STATES = { running: 'at work', done: 'done', undoing: 'being taken back', undone: 'taken back' } as const;

/** The moves of running journeys between this path's versions, newest first; nothing where there were none. */
export function Moves({ pathId }: { pathId: string }) {
  const moves = usePathMoves(pathId);
  if (!moves.data || moves.data.length === 0) return null;
  return (
    <Section title="Moves between versions">
      <Card>
        <ul className={classes.moves}>
          {moves.data.map(({ id, from, to, state, counts, startedBy, startedAt }) => (
            <li key={id}>
              <Link to={`/moves/${id}`}>
                Version {from.number} to {to.number}
              </Link>{' '}
              · {counts.total} {counts.total === 1 ? 'hire' : 'hires'} · {STATES[state]} · {startedBy}, <Moment at={startedAt} />
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}
