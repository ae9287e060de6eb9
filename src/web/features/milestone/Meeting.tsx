import { Button } from '@mantine/core';
import { useState, type JSX } from 'react';
import { Link } from 'react-router';
import type { MilestonePageDto } from '../../shared/api/types';
import { clockTime, fullDay, localDay, useDates, weekday } from '../../shared/dates';
import { Icon } from '../../shared/ui/icons';
import { tellProblem, tellWithUndo } from '../../shared/ui/notify';
import { Card, Section } from '../../shared/ui/Page';
import { useAgreeMeeting, useCallOffMeeting } from './meeting-commands';
import { MeetingForm } from './MeetingForm';
import classes from './Milestone.module.css';

const MINUTE = 60_000;

/** When the two of a meeting meet: either sets it, moves it or calls it off, and the other one is told. */
export function Meeting({ page }: { page: MilestonePageDto }): JSX.Element | null {
  const { journey, milestone, meeting } = page;
  const [setting, setSetting] = useState(false);
  const { timeZone, today } = useDates();
  const agree = useAgreeMeeting(journey.id, milestone.key);
  const callOff = useCallOffMeeting(journey.id, milestone.key);
  const may = milestone.abilities.includes('agree_meeting');
  if (meeting === null || (meeting.time === null && !may)) return null;
  const { time, revision } = meeting;
  if (setting && may) {
    return (
      <Section title="When you meet">
        <Card>
          <MeetingForm page={page} meeting={meeting} onClose={() => setSetting(false)} />
        </Card>
      </Section>
    );
  }
  const off = () => {
    if (time === null) return;
    const plan = {
      startsAt: time.startsAt, durationMinutes: (Date.parse(time.endsAt) - Date.parse(time.startsAt)) / MINUTE, withId: time.with?.id ?? null,
    };
    // Calling off is a change of its own, so taking it back comes over the next revision.
    const undo = () => void agree.sendAndWait({ revision: revision + 1, plan }).catch(tellProblem);
    void callOff.sendAndWait({ revision }).then(() => tellWithUndo('The meeting is called off.', undo), tellProblem);
  };
  return (
    <Section title="When you meet">
      <Card className={classes.stack}>
        {time ? (
          <div>
            <p className={classes.stateWord} style={{ margin: 0 }}>
              {weekday(localDay(time.startsAt, timeZone))}, {fullDay(localDay(time.startsAt, timeZone), today)}, {clockTime(time.startsAt, timeZone)}–
              {clockTime(time.endsAt, timeZone)}
            </p>
            <p className={`${classes.muted} ${classes.small}`}>
              {[
                time.with ? `with ${time.with.name}` : null,
                time.timeZone === timeZone ? null : `agreed as ${clockTime(time.startsAt, time.timeZone)} by the clock of ${time.timeZone.replaceAll('_', ' ')}`,
              ].filter(Boolean).join(' · ')}
            </p>
          </div>
        ) : (
          <p className={classes.muted}>No time is set yet. Set one, and it stands in both calendars.</p>
        )}
        <div className={classes.row}>
          {may ? (
            <Button variant={time ? 'default' : 'filled'} leftSection={<Icon name="calendar" size={16} />} onClick={() => setSetting(true)}>
              {time ? 'Another time' : 'Set a time'}
            </Button>
          ) : null}
          {may && time ? (
            <Button variant="subtle" loading={callOff.sending} onClick={off}>
              Call it off
            </Button>
          ) : null}
          <Link to="/calendar-links" className={classes.quietLink}>
            Have it in your calendar
          </Link>
        </div>
      </Card>
    </Section>
  );
}
