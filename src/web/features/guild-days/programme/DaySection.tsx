import { Button } from '@mantine/core';
import { useState } from 'react';
import type { GuildDayDto } from '../../../shared/api/types';
import { fullDay, useDates, weekday } from '../../../shared/dates';
import { Icon } from '../../../shared/ui/icons';
import { SessionDialog } from '../editor/SessionDialog';
import classes from '../GuildDays.module.css';
import { timesOf } from '../guild-days-words';
import { usePublish } from '../queries';
import { SessionCard } from './SessionCard';

/** One guild day: when, who is off, and its sessions. */
export function DaySection({ day }: { day: GuildDayDto }) {
  const { today, timeZone } = useDates();
  const [adding, setAdding] = useState(false);
  const publish = usePublish();
  const name = `${weekday(day.day)} ${fullDay(day.day, today)}`;
  const off = day.sitesOff.length > 0 ? ` · ${new Intl.ListFormat('en-GB').format(day.sitesOff)} ${day.sitesOff.length === 1 ? 'is' : 'are'} off` : '';
  return (
    <section aria-label={name}>
      <div className={classes.dayHead}>
        <div>
          <h2 className={classes.dayName}>{name}</h2>
          <p className={classes.about}>
            {timesOf(day, timeZone)}
            {off}
          </p>
        </div>
        {day.mayEdit ? (
          <div className={classes.buttons}>
            <Button size="xs" variant="default" leftSection={<Icon name="plus" size={14} />} aria-label={`Add a session on ${name}`} onClick={() => setAdding(true)}>
              Add a session
            </Button>
            {day.untold > 0 ? (
              <Button size="xs" loading={publish.sending} aria-label={`Publish the programme of ${name}`} onClick={() => publish.send(day.day)}>
                {day.published ? `Tell people of ${day.untold} ${day.untold === 1 ? 'change' : 'changes'}` : 'Publish'}
              </Button>
            ) : null}
          </div>
        ) : null}
      </div>
      {day.sessions.length === 0 ? (
        <p className={classes.about}>The programme is not out yet.</p>
      ) : (
        <ul className={classes.sessions}>
          {day.sessions.map((session) => (
            <li key={session.id}>
              <SessionCard session={session} />
            </li>
          ))}
        </ul>
      )}
      {day.mayEdit ? <SessionDialog day={day.day} session={null} opened={adding} onClose={() => setAdding(false)} /> : null}
    </section>
  );
}
