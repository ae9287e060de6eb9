import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { GuildWeekDto } from '../../shared/api/types';
import { useDates } from '../../shared/dates';
import { ConfirmButton } from '../../shared/ui/ConfirmButton';
import { Icon } from '../../shared/ui/icons';
import { Card } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import classes from './GuildWeeks.module.css';
import { useWeekStep } from './queries';
import { SiteClocks } from './SiteClocks';
import { stateWords } from './words';

/** How far the week is, what that means, and what a manager can do to bring it on. */
export function Standing({ week }: { week: GuildWeekDto }) {
  const step = useWeekStep(week.id);
  const { inFull, timeZone } = useDates();
  const can = (ability: GuildWeekDto['abilities'][number]) => week.abilities.includes(ability);
  const manages = can('see_match') || can('edit');
  return (
    <Card>
      <p className={classes.state}>
        <Icon name={week.state === 'closed' ? 'check' : 'flag'} />
        {stateWords(week)}
      </p>
      <p className={classes.words} style={{ marginTop: '0.35rem' }}>
        {meaning(week, `${inFull(week.rankBy)} (${timeZone})`)}
      </p>
      {can('edit') ? <SiteClocks at={week.rankBy} /> : null}
      <div className={classes.row} style={{ marginTop: manages ? '0.75rem' : 0 }}>
        {can('open_ranking') ? (
          <ConfirmButton
            question="Open ranking?"
            consequence="Proposing ends, the seed of the lots is sealed, and everybody in the guild is asked to rank."
            confirm="Open ranking"
            loading={step.sending}
            onConfirm={() => step.send('open_ranking')}
          >
            Open ranking
          </ConfirmButton>
        ) : null}
        {can('match') ? (
          <ConfirmButton
            question="Make the match?"
            consequence="Rankings stay as they are from then on. Only managers see the outcome until you publish it; if an option, seats or people change before, it is made again from the same seed."
            confirm="Make the match"
            loading={step.sending}
            onConfirm={() => step.send('match')}
          >
            Make the match
          </ConfirmButton>
        ) : null}
        {can('see_match') ? (
          <Button component={Link} to={`/guild-weeks/${week.id}/match`} variant={week.state === 'matched' ? 'filled' : 'default'}>
            {week.state === 'matched' ? 'Look the match over' : 'The match for managers'}
          </Button>
        ) : null}
        {can('close') ? (
          <ConfirmButton
            variant="default"
            question="Close this guild week?"
            consequence="It moves to the earlier weeks. What it made can still be added."
            confirm="Close the week"
            loading={step.sending}
            onConfirm={() => step.send('close')}
          >
            Close the week
          </ConfirmButton>
        ) : null}
        {can('edit') ? (
          <Button component={Link} to={`/guild-weeks/${week.id}/edit`} variant="default">
            Change dates or words
          </Button>
        ) : null}
      </div>
      <ProblemAlert error={step.error} />
    </Card>
  );
}

function meaning(week: GuildWeekDto, deadline: string): string {
  const { state, ranked, hosting, abilities, ranking } = week;
  const people = ranked === 1 ? 'One person has ranked' : `${ranked} people have ranked`;
  if (state === 'proposing') return `Propose what you would host. Ranking opens when a guild manager says so, and is planned to end on ${deadline}.`;
  if (state === 'ranking' && new Date(week.rankBy) <= new Date()) return `${people}. A guild manager makes the match next.`;
  if (state === 'ranking' && hosting.length > 0) return `You host an option, so your place is there. Others rank until ${deadline}. ${people} so far.`;
  if (state === 'ranking') return `${abilities.includes('rank') && !ranking ? 'Rank what you would like to do' : 'Rankings can be changed'} until ${deadline}. ${people} so far.`;
  if (state === 'matched') return 'The match is made. A guild manager looks it over before everybody reads theirs.';
  return state === 'published' ? 'Everybody reads below who is where. Add what you make, with a link, where others find it.' : 'What it made stays here, for everybody.';
}
