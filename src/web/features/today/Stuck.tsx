import { Button, Group } from '@mantine/core';
import { useState, type JSX } from 'react';
import { Link } from 'react-router';
import type { MilestoneLinkDto, TodayDto } from '../../shared/api/types';
import { StuckDetails } from '../../shared/journey/StuckDetails';
import { useMilestoneCommand } from '../../shared/journey/use-milestone-command';
import { Icon } from '../../shared/ui/icons';
import { tell } from '../../shared/ui/notify';
import { Card } from '../../shared/ui/Page';
import { StateMark } from '../../shared/ui/StateMark';
import classes from './Today.module.css';
import { toldWords } from './words';

interface RaisedProps {
  journeyId: string;
  item: MilestoneLinkDto;
  /** Asks for details right away: it was pressed just now. */
  fresh: boolean;
}

/** One call for help that is open. */
function Raised({ journeyId, item, fresh }: RaisedProps): JSX.Element {
  const [telling, setTelling] = useState(fresh);
  const unstuck = useMilestoneCommand(journeyId, item.key, 'unstuck', { onDone: () => tell('Good. On you go.') });
  return (
    <div className={classes.raised}>
      <div className={classes.raisedHead}>
        <StateMark state="in_progress" stuck />
        <div>
          <strong>{item.title}</strong>
          <p className={classes.stuckWords}>{fresh ? 'They know now. Details can wait, or never come.' : 'Help is called.'}</p>
        </div>
      </div>
      {telling ? (
        <StuckDetails journeyId={journeyId} milestoneKey={item.key} mayWiden onDone={() => setTelling(false)} />
      ) : (
        <Group gap="xs">
          <Button size="xs" variant="default" leftSection={<Icon name="check" size={15} />} loading={unstuck.sending} onClick={() => unstuck.send({})}>
            It’s moving again
          </Button>
          <Button size="xs" variant="subtle" onClick={() => setTelling(true)}>
            Say more
          </Button>
        </Group>
      )}
    </div>
  );
}

/** One tap asks for help. Words come afterwards, if at all. */
export function Stuck({ today }: { today: TodayDto }): JSX.Element {
  const { journey, stuckOn, stuck } = today;
  const [pressed, setPressed] = useState<string | null>(null);
  const begun = journey.day >= 1;
  const target = stuckOn ?? { key: '', title: '', met: false };
  const raise = useMilestoneCommand(journey.id, target.key, 'stuck', { onDone: ({ key }) => setPressed(key) });
  return (
    <Card>
      {stuck.map((item) => (
        <Raised key={`${item.key} ${item.key === pressed}`} journeyId={journey.id} item={item} fresh={item.key === pressed} />
      ))}
      {stuckOn && stuck.length === 0 ? (
        <div className={classes.stuckRow}>
          <p className={classes.stuckWords}>
            One tap tells {toldWords(journey.mentors)} that “{stuckOn.title}” is not moving. Nobody else.
          </p>
          <Button className={classes.press} variant={begun ? 'default' : 'subtle'} c={begun ? 'red' : undefined} leftSection={<Icon name="flag" size={16} />} loading={raise.sending} onClick={() => raise.send({})}>
            I’m stuck
          </Button>
        </div>
      ) : null}
      {stuck.length > 0 && stuckOn && !stuck.some(({ key }) => key === stuckOn.key) ? (
        <p className={classes.alsoStuck}>
          “{stuckOn.title}” as well? <Link to={`/journeys/${journey.id}/milestones/${stuckOn.key}`}>Say so on its page.</Link>
        </p>
      ) : null}
      {!stuckOn && stuck.length === 0 ? <p className={classes.quiet}>Nothing is in your hands now, so there is nothing to be stuck on.</p> : null}
    </Card>
  );
}
