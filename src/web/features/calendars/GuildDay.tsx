import { Alert, Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { GuildDto, SiteDto } from '../../shared/api/types';
import { useDates, weekdayName, weekOn } from '../../shared/dates';
import { tell } from '../../shared/ui/notify';
import { Card } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { WeekdayChoice } from '../../shared/ui/WeekdayChoice';
import classes from './Calendars.module.css';
import { useUpdateGuild } from './queries';

/** The weekday of the guild day, with a word of warning where somebody does not work on it. */
export function GuildDay({ guild, sites }: { guild: GuildDto; sites: SiteDto[] }) {
  const update = useUpdateGuild();
  const [weekday, setWeekday] = useState(guild.guildDayWeekday);
  const { today } = useDates();
  const weeks = sites.map(({ name, weekChanges, workingWeek }) => ({ name, week: weekOn(weekChanges, workingWeek, today) }));
  const off = weeks.filter(({ week }) => !week.includes(weekday)).map(({ name }) => name);
  const shared = [1, 2, 3, 4, 5, 6, 7].filter((day) => weeks.every(({ week }) => week.includes(day)));
  const save = () =>
    void update.sendAndWait({ guildDayWeekday: weekday, revision: guild.revision }).then(
      () => tell(`The guild day is ${weekdayName(weekday)} now.`),
      () => undefined,
    );
  return (
    <Card>
      <WeekdayChoice
        legend="The guild day is every"
        kind="radio"
        chosen={[weekday]}
        onToggle={setWeekday}
      />
      <p className={classes.quiet} style={{ marginTop: 10 }}>
        Milestones due “on the next guild day” get their date from it. Journeys that run keep the dates they have.
      </p>
      {off.length > 0 && (
        <Alert color="orange" mt="sm" title={`${new Intl.ListFormat('en-GB').format(off)} ${off.length === 1 ? 'does' : 'do'} not work on ${weekdayName(weekday)}s`}>
          {shared.length > 0
            ? `Everybody works on ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(shared.map((day) => weekdayName(day)))}.`
            : 'There is no weekday that all sites work.'}
        </Alert>
      )}
      <ProblemAlert error={update.error} />
      {weekday !== guild.guildDayWeekday && (
        <Group mt="md" gap="xs">
          <Button loading={update.sending} onClick={save}>
            Make {weekdayName(weekday)} the guild day
          </Button>
          <Button variant="default" onClick={() => setWeekday(guild.guildDayWeekday)}>
            Keep {weekdayName(guild.guildDayWeekday)}
          </Button>
        </Group>
      )}
    </Card>
  );
}
