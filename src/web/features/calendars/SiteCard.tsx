import { Button, Group } from '@mantine/core';
import { Link } from 'react-router';
import type { HolidayDto, SiteDto } from '../../shared/api/types';
import { fullDay, useDates, weekday, weekdayName, weekOn, weekWords } from '../../shared/dates';
import { Card } from '../../shared/ui/Page';
import { WEEKDAYS } from '../../shared/ui/WeekdayChoice';
import classes from './Calendars.module.css';

const MOST_SHOWN = 4;

/** One site: its week, and the next days off. */
export function SiteCard({ site, onEdit }: { site: SiteDto; onEdit: () => void }) {
  const { today } = useDates();
  const next = site.holidays.filter(({ day }) => day >= today).toSorted((a, b) => a.day.localeCompare(b.day));
  const week = weekOn(site.weekChanges, site.workingWeek, today);
  const changes = site.weekChanges.filter(({ from }) => from > today);
  const unchecked = next.filter(({ checkedOn }) => !checkedOn).length;
  return (
    <Card className={classes.site}>
      <div>
        <h3 className={classes.name}>
          <Link to={`/calendars/${site.id}`}>{site.name}</Link>
        </h3>
        <p className={classes.quiet}>
          {site.timeZone} · {site.people} {site.people === 1 ? 'person' : 'people'}
        </p>
      </div>
      <div className={classes.week} role="img" aria-label={`Works ${weekWords(week)}`}>
        {WEEKDAYS.map((day) => (
          <span key={day} className={week.includes(day) ? classes.worked : undefined}>
            {weekdayName(day, 'short')}
          </span>
        ))}
      </div>
      {changes.map(({ from, workingWeek }) => (
        <p key={from} className={classes.quiet}>
          From {weekday(from)} {fullDay(from, today)}: {weekWords(workingWeek)}
        </p>
      ))}
      <div className={classes.grow}>
        {next.length === 0 ? (
          <p className={classes.quiet}>{site.daysOffNote ?? 'No days off are entered from today on. Only holidays that somebody entered count here.'}</p>
        ) : (
          <ul className={classes.holidays} aria-label={`Next days off in ${site.name}`}>
            {next.slice(0, MOST_SHOWN).map((holiday) => (
              <Holiday key={holiday.day} holiday={holiday} today={today} />
            ))}
            {next.length > MOST_SHOWN && <li className={classes.quiet}>and {next.length - MOST_SHOWN} more</li>}
          </ul>
        )}
        {unchecked > 0 && (
          <p className={`${classes.quiet} ${classes.unchecked}`}>
            Nobody has checked {unchecked} of these yet
          </p>
        )}
      </div>
      <Group gap="xs">
        <Button size="xs" variant="default" component={Link} to={`/calendars/${site.id}`} aria-label={`The year in ${site.name}`}>
          The year
        </Button>
        <Button size="xs" variant="default" onClick={onEdit} aria-label={`Edit ${site.name}`}>
          Edit
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
