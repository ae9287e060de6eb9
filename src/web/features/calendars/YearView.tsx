import type { SiteDto } from '../../shared/api/types';
import { useDates, weekdayName } from '../../shared/dates';
import { Card } from '../../shared/ui/Page';
import { monthWords, yearOf, type YearDay } from './year';
import classes from './Year.module.css';

const LEGEND = [
  ['worked', '12', 'worked'],
  ['free', '13', 'not worked'],
  ['off', '14', 'day off'],
  ['half worked', '15', 'half day'],
  ['worked guildDay', '16', 'guild day'],
  ['worked begins', '17', 'another week begins'],
] as const;

/** A site's year in twelve small months. The list of days off below it says the same in words. */
export function YearView({ site, guildWeekday, year }: { site: SiteDto; guildWeekday: number; year: number }) {
  const { today } = useDates();
  const { columns, months } = yearOf(site, guildWeekday, year);
  return (
    <Card>
      <div className={classes.months}>
        {months.map((month) => (
          <div key={month.name} role="img" aria-label={monthWords(month)}>
            <p className={classes.name} aria-hidden="true">
              {month.name}
            </p>
            <div className={classes.month} aria-hidden="true">
              {columns.map((weekday) => (
                <span key={weekday} className={classes.weekday}>
                  {weekdayName(weekday, 'short').slice(0, 2)}
                </span>
              ))}
              {Array.from({ length: month.blanks }, (_, index) => (
                <span key={`blank ${index}`} />
              ))}
              {month.days.map((day) => (
                <span key={day.day} className={marksOf(day, today)} title={day.holiday?.name}>
                  {day.number}
                </span>
              ))}
            </div>
          </div>
        ))}
      </div>
      <ul className={classes.legend} aria-label="What the marks mean">
        {LEGEND.map(([marks, number, words]) => (
          <li key={words}>
            <span className={classes.month} aria-hidden="true">
              <span className={marks.split(' ').map((mark) => classes[mark]).join(' ')}>{number}</span>
            </span>
            {words}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function marksOf({ day, worked, holiday, guildDay, weekBegins }: YearDay, today: string): string {
  const marks = [holiday && !holiday.half ? 'off' : worked ? 'worked' : 'free'];
  if (holiday?.half && worked) marks.push('half');
  if (guildDay) marks.push('guildDay');
  if (weekBegins) marks.push('begins');
  if (day === today) marks.push('today');
  return marks.map((mark) => classes[mark]).join(' ');
}
