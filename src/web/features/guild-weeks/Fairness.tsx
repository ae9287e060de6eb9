import { Link } from 'react-router';
import type { GuildWeekDto } from '../../shared/api/types';
import { Card, Section } from '../../shared/ui/Page';
import classes from './GuildWeeks.module.css';

/** How places are given out, and how anybody checks that it was done so. */
export function Fairness({ week }: { week: GuildWeekDto }) {
  const { seedHash, abilities, placement } = week;
  return (
    <Section title="How places are given out">
      <Card>
        <p className={classes.words}>
          Everybody asks for what they want most; a full option keeps who stands first, the others ask on. Who missed most of their wishes last quarter
          stands first, and lots decide between equals. An option with too few people closes, and it is done again without it.
        </p>
        {seedHash === null ? (
          <p className={classes.quiet} style={{ marginTop: '0.6rem' }}>
            When ranking opens, the seed of the lots is sealed and its hash stands here, so that nobody can choose a luckier one later.
          </p>
        ) : (
          <p className={classes.quiet} style={{ marginTop: '0.6rem' }}>
            The sealed seed’s hash (SHA-256): <span className={classes.mono}>{seedHash}</span>
          </p>
        )}
        {abilities.includes('replay') ? (
          <p className={classes.words} style={{ marginTop: '0.6rem' }}>
            <Link to={`/guild-weeks/${week.id}/run`}>Make the match again yourself</Link>
            {placement ? <span className={classes.quiet}> · your ballot there is {placement.ballotId.slice(0, 8)}…</span> : null}
          </p>
        ) : null}
      </Card>
    </Section>
  );
}
