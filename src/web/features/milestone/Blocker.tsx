import { Button } from '@mantine/core';
import { useState, type JSX } from 'react';
import type { BlockerDto, MilestonePageDto } from '../../shared/api/types';
import { StuckDetails } from '../../shared/journey/StuckDetails';
import { ResolveBlocker } from '../../shared/review/ResolveBlocker';
import { Icon } from '../../shared/ui/icons';
import { Moment } from '../../shared/ui/Moment';
import { Card } from '../../shared/ui/Page';
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

/** The call for help that is open on this milestone, if there is one. */
export function Blocker({ page }: { page: MilestonePageDto }): JSX.Element | null {
  return page.blocker === null ? null : <OpenBlocker key={page.blocker.id} page={page} blocker={page.blocker} />;
}
