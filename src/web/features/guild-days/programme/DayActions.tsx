import { Button } from '@mantine/core';
import { useState } from 'react';
import type { GuildDayDto } from '../../../shared/api/types';
import { fullDay, useDates, weekday } from '../../../shared/dates';
import { Icon } from '../../../shared/ui/icons';
import { SessionDialog } from '../editor/SessionDialog';
import classes from '../GuildDays.module.css';
import { usePublish } from '../queries';

/** What whoever makes the programme does with a day: add a session, and publish what is new. */
export function DayActions({ day }: { day: GuildDayDto }) {
  const { today } = useDates();
  const [adding, setAdding] = useState(false);
  const publish = usePublish();
  const name = `${weekday(day.day)} ${fullDay(day.day, today)}`;
  return (
    <div className={classes.buttons}>
      <Button size="xs" variant="default" leftSection={<Icon name="plus" size={14} />} aria-label={`Add a session on ${name}`} onClick={() => setAdding(true)}>
        Add a session
      </Button>
      {day.unpublished > 0 ? (
        <Button size="xs" loading={publish.sending} aria-label={`${publishWords(day)}: ${name}`} onClick={() => publish.send(day.day)}>
          {publishWords(day)}
        </Button>
      ) : null}
      <SessionDialog day={day.day} session={null} opened={adding} onClose={() => setAdding(false)} />
    </div>
  );
}

function publishWords({ published, unpublished }: GuildDayDto): string {
  if (!published) return 'Publish';
  return unpublished === 1 ? 'Publish one change' : `Publish ${unpublished} changes`;
}
