import { Button, Group } from '@mantine/core';
import { Link } from 'react-router';
import type { HolidayDto, SiteDto } from '../../shared/api/types';
import { fullDay, useDates, weekday, weekdayName } from '../../shared/dates';
import { Card } from '../../shared/ui/Page';
import classes from './Calendars.module.css';
import { WEEKDAYS } from './WeekdayChoice';

const MOST_SHOWN = 4;

/** One site: its week, and the next days off. */
export function SiteCard({ site, onEdit }: { site: SiteDto; onEdit: () => void }) {
  const { today } = useDates();
  const next = site.holidays.filter(({ day }) => day >= today).toSorted((a, b) => a.day.localeCompare(b.day));
  return (
    <Card className={classes.site}>
      <div>
        <h3 className={classes.name}>{site.name}</h3>
        <p className={classes.quiet}>
          {site.timeZone} · {site.people} {site.people === 1 ? 'person' : 'people'}
        </p>
      </div>
      <div className={classes.week} role="img" aria-label={`Works ${workedWords(site.workingWeek)}`}>
        {WEEKDAYS.map((day) => (
          <span key={day} className={site.workingWeek.includes(day) ? classes.worked : undefined}>
            {weekdayName(day, 'short')}
          </span>
        ))}
      </div>
      <div className={classes.grow}>
        {next.length === 0 ? (
          <p className={classes.quiet}>No days off are entered from today on. Only holidays that somebody checked count here.</p>
        ) : (
          <ul className={classes.holidays} aria-label={`Next days off in ${site.name}`}>
            {next.slice(0, MOST_SHOWN).map((holiday) => (
              <Holiday key={holiday.day} holiday={holiday} today={today} />
            ))}
            {next.length > MOST_SHOWN && <li className={classes.quiet}>and {next.length - MOST_SHOWN} more</li>}
          </ul>
        )}
      </div>
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={onEdit} aria-label={`Edit ${site.name}`}>
          Edit
        </Button>
        <Button size="xs" variant="default" component={Link} to={`/replan?site=${site.id}`} aria-label={`Look at the dates in ${site.name}`}>
          Look at the dates
        </Button>
      </Group>
    </Card>
  );
}

function Holiday({ holiday: { day, name, half }, today }: { holiday: HolidayDto; today: string }) {
  return (
    <li>
      <span>
        {name}
        {half && ' (half day)'}
      </span>
      <time dateTime={day}>
        {weekday(day, 'short')} {fullDay(day, today)}
      </time>
    </li>
  );
}

function workedWords(week: number[]): string {
  return new Intl.ListFormat('en-GB').format(WEEKDAYS.filter((day) => week.includes(day)).map((day) => weekdayName(day)));
}
