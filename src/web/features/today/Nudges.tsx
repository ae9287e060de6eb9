import { Button, Group } from '@mantine/core';
import type { JSX } from 'react';
import { Link } from 'react-router';
import type { OwnNudgeDto, TodayDto } from '../../shared/api/types';
import { useMilestoneCommand } from '../../shared/journey/use-milestone-command';
import { Icon } from '../../shared/ui/icons';
import { tell, tellProblem, tellWithUndo } from '../../shared/ui/notify';
import { Card } from '../../shared/ui/Page';
import { useOwnNudges, useRest } from './queries';
import classes from './Today.module.css';
import { nudgeWords, toldWords } from './words';

interface NudgeProps {
  today: TodayDto;
  nudge: OwnNudgeDto;
}

/** One question to the hire, before anybody else is told: help in one tap, or a few days of rest. */
function Nudge({ today, nudge }: NudgeProps): JSX.Element {
  const { journey } = today;
  const { key, title, abilities } = nudge;
  const rest = useRest(journey.id);
  const who = toldWords(journey.mentors);
  const stuck = useMilestoneCommand(journey.id, key, 'stuck', { onDone: () => tell(`${who} know now. Details can wait, or never come.`) });
  const takeBack = (): void => void rest.sendAndWait(false).then(() => tell('Taken back.'), tellProblem);
  const fine = (): void =>
    void rest.sendAndWait(true).then(() => tellWithUndo('Good. Nobody asks for three working days.', takeBack), tellProblem);
  return (
    <Card className={classes.nudge}>
      <div>
        <p className={classes.nudgeWords}>
          {nudgeWords(nudge, journey.today)} Want help with <Link to={`/journeys/${journey.id}/milestones/${key}`}>{title}</Link>?
        </p>
        <p className={classes.stuckWords}>Only you see this today. “Yes” tells {who} that it is not moving, and nobody else.</p>
      </div>
      <Group gap="xs" wrap="nowrap">
        {abilities.includes('ask_for_help') ? (
          <Button size="sm" leftSection={<Icon name="flag" size={16} />} loading={stuck.sending} onClick={() => stuck.send({})}>
            Yes, please
          </Button>
        ) : null}
        {abilities.includes('rest') ? (
          <Button size="sm" variant="default" loading={rest.sending} onClick={fine}>
            I’m fine
          </Button>
        ) : null}
      </Group>
    </Card>
  );
}

/** What the hire alone is asked. Nothing while there is nothing to ask: what waits on others stands beside the next things. */
export function Nudges({ today }: { today: TodayDto }): JSX.Element | null {
  const nudges = useOwnNudges(today.journey.id);
  const asking = nudges.data?.nudges.filter(({ abilities }) => abilities.length > 0) ?? [];
  if (asking.length === 0) return null;
  return (
    <>
      {asking.map((nudge) => (
        <Nudge key={`${nudge.rule} ${nudge.key}`} today={today} nudge={nudge} />
      ))}
    </>
  );
}
