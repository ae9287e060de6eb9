import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { HireAtAGlanceDto } from '../../shared/api/types';
import { Icon } from '../../shared/ui/icons';
import { Moment } from '../../shared/ui/Moment';
import { Card } from '../../shared/ui/Page';
import { firstName, PersonLink } from '../../shared/ui/Person';
import { Segments } from '../../shared/ui/Segments';
import { TurnBadge } from '../../shared/ui/TurnBadge';
import text from '../../shared/ui/CardText.module.css';
import classes from './Hires.module.css';
import { useAttend } from './queries';

/** One hire: where they are, how it goes in words, and whose turn the open things are. */
export function HireCard({ hire }: { hire: HireAtAGlanceDto }) {
  const name = firstName(hire.hire.name);
  return (
    <Card className={classes.card}>
      <div>
        <h2 className={text.name}>
          <Link to={`/journeys/${hire.journeyId}`}>{hire.hire.name}</Link>
        </h2>
        <p className={text.about}>{placeWords(hire)}</p>
        <div className={classes.strip}>
          <Segments segments={hire.segments} label={`${name}’s path`} />
        </div>
        <p className={text.about}>
          {hire.phaseTitle} · {hire.done} of {hire.total} done
        </p>
        <p className={classes.pace}>{hire.pace.sentence}</p>
        <div className={classes.links}>
          <PersonLink person={hire.hire} before="write to" />
          <Link to={`/journeys/${hire.journeyId}/mentoring`}>1:1, notes and hand-over</Link>
          <Link to={`/journeys/${hire.journeyId}/timeline`}>What happened lately</Link>
          {hire.firstQuestions && <Link to={`/journeys/${hire.journeyId}/first-questions`}>{questionWords(hire.firstQuestions)}</Link>}
        </div>
      </div>
      <div>
        <Turns hire={hire} />
        {hire.attendance.length > 0 && <Attendance hire={hire} />}
      </div>
    </Card>
  );
}

function placeWords({ kind, cohortName, siteName, state, day, lastDay }: HireAtAGlanceDto): string {
  const walked = state === 'scheduled' || day < 1 ? 'not started yet' : `day ${Math.min(day, lastDay)} of ${lastDay}`;
  return [kind === 'backup' ? 'you are the backup' : null, cohortName, siteName, state === 'paused' ? 'paused' : walked]
    .filter(Boolean)
    .join(' · ');
}

function questionWords({ asked, open }: NonNullable<HireAtAGlanceDto['firstQuestions']>): string {
  if (open === 0) return 'Asked before day one, answered';
  return `Asked before day one: ${open === asked ? asked : `${open} of ${asked}`} to answer`;
}

function Turns({ hire: { waiting, journeyId } }: { hire: HireAtAGlanceDto }) {
  return (
    <section className={classes.part}>
      <h3>Stuck or waiting</h3>
      {waiting.length === 0 ? (
        <p className={text.about}>Nothing is stuck, and nothing waits on anybody.</p>
      ) : (
        <ul className={classes.turns}>
          {waiting.map(({ key, title, turn, since, stuck }) => (
            <li key={key}>
              <div>
                <Link to={`/journeys/${journeyId}/milestones/${key}`}>{title}</Link>
                <p className={text.about}>
                  {stuck && (
                    <span className={classes.stuck}>
                      <Icon name="flag" size={14} /> stuck{since && ', '}
                    </span>
                  )}
                  {since && (
                    <>
                      {' '}
                      since <Moment at={since} />
                    </>
                  )}
                </p>
              </div>
              <TurnBadge turn={turn} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Attendance({ hire: { attendance, journeyId } }: { hire: HireAtAGlanceDto }) {
  const attend = useAttend();
  return (
    <section className={classes.part}>
      <h3>Did it take place?</h3>
      <ul className={classes.turns}>
        {attendance.map(({ key, title }) => (
          <li key={key}>
            <span>{title}</span>
            <Button
              size="xs"
              variant="default"
              loading={attend.sendingInput?.key === key}
              onClick={() => attend.send({ journeyId, key, title })}
              aria-label={`It took place: ${title}`}
            >
              It took place
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
