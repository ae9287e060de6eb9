import { Button } from '@mantine/core';
import { useState, type JSX } from 'react';
import type { BlockerDto, MilestonePageDto } from '../../shared/api/types';
import { StuckDetails } from '../../shared/journey/StuckDetails';
import { useMilestoneCommand } from '../../shared/journey/use-milestone-command';
import { ResolveBlocker } from '../../shared/review/ResolveBlocker';
import { Icon } from '../../shared/ui/icons';
import { Moment } from '../../shared/ui/Moment';
import { tell } from '../../shared/ui/notify';
import { Card, Section } from '../../shared/ui/Page';
import { firstName } from '../../shared/ui/Person';
import { TurnBadge } from '../../shared/ui/TurnBadge';
import { blockerWord } from '../../shared/words/milestone-words';
import classes from './Milestone.module.css';

interface OpenBlockerProps {
  page: MilestonePageDto;
  blocker: BlockerDto;
}

function OpenBlocker({ page, blocker }: OpenBlockerProps): JSX.Element {
  const { journey, milestone } = page;
  const mine = journey.relation === 'hire';
  const [telling, setTelling] = useState(mine && blocker.note === null && blocker.category === 'unsorted');
  const can = (ability: string): boolean => milestone.abilities.includes(ability);
  return (
    <Card className={`${classes.stack} ${classes.stuck}`}>
      <div className={classes.state}>
        <span style={{ color: 'var(--gp-red)', display: 'inline-flex' }}>
          <Icon name="flag" />
        </span>
        <strong>{mine ? 'You asked for help' : `${firstName(journey.hire.name)} asked for help`}</strong>
        <TurnBadge turn={blocker.owner} />
      </div>
      <p className={`${classes.muted} ${classes.small}`}>
        {blockerWord(blocker.category)}, since <Moment at={blocker.openedAt} />
        {mine ? `. Seen by you and your mentors${blocker.widened ? ', and by guild managers' : ''}.` : '.'}
      </p>
      {blocker.note && !telling ? <p className={classes.note}>{blocker.note}</p> : null}
      {telling ? (
        <StuckDetails journeyId={journey.id} milestoneKey={milestone.key} blocker={blocker} mayWiden={can('widen')} onDone={() => setTelling(false)} />
      ) : (
        <div className={classes.row}>
          {can('unstuck') ? (
            <ResolveBlocker journeyId={journey.id} milestoneKey={milestone.key} label={mine ? 'It’s moving again' : 'It is solved'} />
          ) : null}
          {can('stuck') ? (
            <Button variant="subtle" onClick={() => setTelling(true)}>
              Say more
            </Button>
          ) : null}
        </div>
      )}
    </Card>
  );
}

/** Help for this milestone: called in one tap, explained afterwards, ended with a note. */
export function StuckCard({ page }: { page: MilestonePageDto }): JSX.Element | null {
  const { journey, milestone, blocker, resolvedBlockers } = page;
  const stuck = useMilestoneCommand(journey.id, milestone.key, 'stuck', { onDone: () => tell('They know now. Details can wait.') });
  const mayRaise = blocker === null && milestone.abilities.includes('stuck');
  if (blocker === null && !mayRaise && resolvedBlockers.length === 0) {
    return null;
  }
  return (
    <Section title="Stuck?">
      {blocker === null ? null : <OpenBlocker key={blocker.id} page={page} blocker={blocker} />}
      {mayRaise ? (
        <Card className={classes.stack}>
          <p className={`${classes.muted} ${classes.small}`}>
            One tap tells {journey.mentors.map(({ person }) => firstName(person.name)).join(' and ') || 'your mentors'}, nobody else.
          </p>
          <div>
            <Button variant="default" c="red" leftSection={<Icon name="flag" size={16} />} loading={stuck.sending} onClick={() => stuck.send({})}>
              I’m stuck
            </Button>
          </div>
        </Card>
      ) : null}
      {resolvedBlockers.map(({ id, category, resolvedAt, resolvedBy, resolution }) => (
        <Card key={id}>
          <p className={`${classes.muted} ${classes.small}`}>
            {blockerWord(category)}: solved{resolvedBy ? ` by ${resolvedBy.name}` : ''}
            {resolvedAt ? (
              <>
                , <Moment at={resolvedAt} />
              </>
            ) : null}
          </p>
          {resolution ? <p className={classes.note}>{resolution}</p> : null}
        </Card>
      ))}
    </Section>
  );
}
